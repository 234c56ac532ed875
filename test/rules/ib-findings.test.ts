/** Findings of the `ib` pack that no worked case has. */
import { answer, ibProgram } from '../support/ib-program';

const program = ibProgram();
const row = { region: 'europe', participants: 10, schools: 1, workshopTitle: 'Sciences du PEI' };

it('says when a provider is external where the document lists the IB only', () => {
  const onDemand = { ...row, organisation: 'onDemand', offer: 'inPersonSingle' };
  expect(answer(program, { ...onDemand, provider: 'external' }).codes).toContain('provider-not-listed');
  expect(answer(program, { ...onDemand, provider: 'ib' }).codes).not.toContain('provider-not-listed');
});

it('says when the organisation is not that of the workshop type, which decides in the meantime', () => {
  const conflict = answer(program, { ...row, organisation: 'onDemand', offer: 'inPersonScheduled' });
  expect(conflict.codes).toContain('organisation-offer-conflict');
  expect(conflict.decisions).toMatchObject({ minimumParticipants: 4, minimumScope: 'workshop' });
});
