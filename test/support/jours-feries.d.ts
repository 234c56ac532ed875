/** Types of a package that has none: French public holidays computed from Easter. */
declare module '@socialgouv/jours-feries' {
  /** The holidays of a year by name, each at midnight of this place. */
  export default function joursFeries(
    year: number,
    options?: { readonly alsace?: boolean },
  ): Readonly<Record<string, Date>>;
}
