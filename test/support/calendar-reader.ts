/** A small reader of iCalendar files, strict about RFC 5545, so that a test reads what a calendar would. */

export interface CalendarProperty {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}
export type CalendarEvent = Readonly<Record<string, CalendarProperty>>;
export interface CalendarRead {
  readonly properties: Readonly<Record<string, string>>;
  readonly events: readonly CalendarEvent[];
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

/**
 * @throws Error naming the line that breaks the standard: line breaks other than CRLF, more than 75 octets, a
 *   property that is none, a component that is not closed, a required property that is missing or doubled.
 */
export function readCalendar(text: string): CalendarRead {
  if (!text.endsWith('\r\n')) throw new Error('the last line is not ended');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line break that is no CRLF');
  const lines = text.slice(0, -2).split('\r\n');
  const long = lines.find((line) => octets(line) > 75);
  if (long !== undefined) throw new Error(`${String(octets(long))} octets: ${long}`);
  const unfolded = lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');

  const properties: Record<string, string> = {};
  const events: Record<string, CalendarProperty>[] = [];
  let event: Record<string, CalendarProperty> | undefined;
  for (const line of unfolded) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):([^\p{Cc}]*)$/u.exec(line);
    if (!match) throw new Error(`no content line: ${line}`);
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN' && value === 'VEVENT') event = {};
    else if (name === 'END' && value === 'VEVENT') {
      if (!event) throw new Error('an event ends that did not begin');
      for (const needed of ['UID', 'DTSTAMP', 'DTSTART']) {
        if (!event[needed]) throw new Error(`an event without ${needed}`);
      }
      events.push(event);
      event = undefined;
    } else if (event) {
      if (event[name]) throw new Error(`${name} twice`);
      event[name] = { name, parameters, value };
    } else if (name !== 'BEGIN' && name !== 'END') properties[name] = value;
  }
  for (const needed of ['VERSION', 'PRODID']) {
    if (properties[needed] === undefined) throw new Error(`a calendar without ${needed}`);
  }
  return { properties, events };
}

/** A text value as a calendar shows it. */
export function shownText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
