/** A budget in JSON: amounts in major units. */
import { publicFinding } from '../engine/public-verdict';
import type { Program } from '../engine/program';
import type { UnitCost } from '../plan/budget/budget-line';
import type { Conversion } from '../plan/budget/exchange-rates';
import type { Budget, BudgetTotal } from '../plan/budget/plan-budget';
import { majorUnits } from './major-units';

/** What `paf budget --format json` prints. */
export function publicBudget(budget: Budget, program: Program): object {
  const { conversion } = budget;
  return {
    asOf: budget.planDate,
    conversion: conversion && publicConversion(conversion),
    total: publicTotal(budget.total),
    dimensions: Object.fromEntries(
      budget.blocks.map(({ dimension, lines }) => [
        dimension,
        lines.map((line) => ({ key: line.key, label: line.label, ...publicTotal(line) })),
      ]),
    ),
    untold: budget.untold,
    planFindings: budget.findings.map((finding) => publicFinding(finding, program)),
  };
}

/** The currency of a conversion, and its rates with their dates. */
export function publicConversion({ currency, rates }: Conversion): object {
  return {
    currency,
    rates: [...rates.values()].map(({ currency: from, rate, date }) => ({ currency: from, rate, date })),
  };
}

function publicTotal(figures: BudgetTotal): object {
  const { costs, trainers, converted } = figures;
  return {
    rows: figures.rows,
    participants: figures.participants,
    hours: figures.hours,
    byCurrency: majorUnits(costs.byCurrency),
    toBeConfirmed: majorUnits(costs.toBeConfirmed),
    toBeChosen: majorUnits(costs.toBeChosen),
    rowsByCost: costs.rows,
    partlyCosted: figures.partlyCosted,
    perParticipant: publicUnitCosts(figures.perParticipant),
    perHour: publicUnitCosts(figures.perHour),
    trainers: trainers && { low: trainers.low / 100, high: trainers.high / 100, rows: trainers.rows },
    converted: converted && {
      amount: converted.amount === null ? null : converted.amount / 100,
      missing: converted.missing,
    },
  };
}

function publicUnitCosts(costs: Readonly<Record<string, UnitCost>>): object {
  return Object.fromEntries(
    Object.entries(costs).map(([currency, { amount, rows }]) => [currency, { amount: amount / 100, rows }]),
  );
}
