/** What went over the wire, so that tests can count it. */

/** One request of the add-in and the answer of the host. */
export interface Exchange {
  /** `sync`: a `context.sync()` of the add-in; `upkeep`: office.js lets go of objects or speaks for itself. */
  readonly kind: 'sync' | 'upkeep' | 'other';
  readonly name: string;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Sums over the exchanges. */
export interface WireStatistics {
  readonly requests: number;
  readonly syncs: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** A list of exchanges that can be started anew. */
export class WireLog {
  private list: Exchange[] = [];

  /** Oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.list;
  }

  add(exchange: Exchange): void {
    this.list.push(exchange);
  }

  /** Forgets what was counted. */
  reset(): void {
    this.list = [];
  }

  statistics(): WireStatistics {
    const largest = (sizeOf: (exchange: Exchange) => number) => Math.max(0, ...this.list.map(sizeOf));
    return {
      requests: this.list.length,
      syncs: this.list.filter(({ kind }) => kind === 'sync').length,
      largestRequestBytes: largest(({ requestBytes }) => requestBytes),
      largestResponseBytes: largest(({ responseBytes }) => responseBytes),
    };
  }
}
