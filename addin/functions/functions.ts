/**
 * The functions of the sheet. Their metadata (`functions.json`) and their registration are made from the comments
 * below by custom-functions-metadata-plugin: only top-level `function` declarations count. They are asynchronous for
 * the rules alone; what they answer is in `answers.ts`.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of the metadata knows no other type for a cell */
import { localDate } from '../../src/vocabulary/calendar-date';
import { RulesUnavailableError } from '../runtime/load-program';
import { officeLanguage } from '../runtime/office-language';
import { sharedProgram } from '../runtime/shared-program';
import { AnswerError } from './answer-error';
import { Answers } from './answers';

/**
 * Prix par participant de la ligne. Vide si aucun prix ne s’applique ; #N/A si une question reste ouverte.
 * @customfunction PRIX
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns Le prix par participant.
 */
export async function prix(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.unitPrice(en_têtes, ligne));
}

/**
 * Coût total de la ligne. Vide si la ligne n’est pas éligible ; #N/A si une question reste ouverte.
 * @customfunction COUT
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns Le coût total.
 */
export async function cout(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.total(en_têtes, ligne));
}

/**
 * Devise du prix, ou les devises entre lesquelles il faut trancher.
 * @customfunction DEVISE
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns La devise.
 */
export async function devise(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.currency(en_têtes, ligne));
}

/**
 * Nombre minimum de participants. Vide s’il n’y en a pas ; #N/A si une question reste ouverte.
 * @customfunction MINIMUM
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns Le minimum.
 */
export async function minimum(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.minimum(en_têtes, ligne));
}

/**
 * Durée en heures. Vide si elle n’est pas publiée ; #N/A si une question reste ouverte.
 * @customfunction DUREE
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns La durée en heures.
 */
export async function duree(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.duration(en_têtes, ligne));
}

/**
 * Éligibilité de la ligne, dans les mots du contrôle. Vide hors offre IB.
 * @customfunction ELIGIBLE
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns L’éligibilité.
 */
export async function eligible(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.eligibility(en_têtes, ligne));
}

/**
 * Pourquoi la ligne est ce qu’elle est : tous les constats, avec leur source.
 * @customfunction POURQUOI
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param ligne Une ligne du plan, mêmes colonnes.
 * @returns Les constats.
 */
export async function pourquoi(en_têtes: any[][], ligne: any[][]): Promise<any> {
  return answer((answers) => answers.why(en_têtes, ligne));
}

/**
 * Contrôle toutes les lignes d’un plan : statut, prix unitaire, devise, total, constats.
 * @customfunction CONTROLER
 * @param en_têtes La ligne d’en-têtes du plan.
 * @param lignes Les lignes du plan, mêmes colonnes, sans les en-têtes.
 * @returns Cinq colonnes, une ligne par ligne du plan.
 */
export async function controler(en_têtes: any[][], lignes: any[][]): Promise<any[][]> {
  return answer((answers) => answers.check(en_têtes, lignes));
}

/**
 * Prix par participant d’une offre, sans tableau. #N/A, avec la raison, s’il n’y en a pas.
 * @customfunction TARIF
 * @param offre Le type d’atelier.
 * @param région La région de l’établissement.
 * @param tarif Le tarif ; vide s’il n’y en a qu’un.
 * @param participants Le nombre de participants.
 * @param [devise] La devise demandée.
 * @returns Le prix par participant.
 */
export async function tarif(
  offre: any,
  région: any,
  tarif: any,
  participants: any,
  devise?: any,
): Promise<any> {
  return answer((answers) =>
    answers.tariffPrice({
      offer: offre,
      region: région,
      tariff: tarif,
      participants,
      requestedCurrency: devise,
    }),
  );
}

/** Waits for the rules, answers, and shows what cannot be answered as an error of Excel. */
async function answer<T>(ask: (answers: Answers) => T): Promise<T> {
  const language = officeLanguage();
  try {
    const program = await sharedProgram();
    return ask(new Answers({ program, language, planDate: localDate(new Date()) }));
  } catch (error) {
    if (error instanceof AnswerError) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[error.kind], error.message);
    }
    if (error instanceof RulesUnavailableError) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, error.words[language]);
    }
    throw error;
  }
}
