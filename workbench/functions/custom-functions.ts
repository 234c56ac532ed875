/** Calls the custom functions that run in the add-in's page. */
import { HostObject } from '../rich-api/host-object';
import type { Json } from '../rich-api/json';
import { wireArguments } from './arguments';
import type { FunctionArgument } from './arguments';
import type { FunctionMetadata } from './metadata';
import { parseOutcomes } from './outcome';
import type { FunctionOutcome } from './outcome';

const cancelable = 1;
const allowErrors = 4;
/** Milliseconds. */
const longestStart = 20_000;

/** Numbers the calls and waits for their results. */
export class CustomFunctions {
  /** The service by which office.js says that it is ready, and hands results over. */
  readonly service: HostObject;
  private readonly ready: Promise<void>;
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private calls = 0;

  /**
   * @param functions What `functions.json` declares.
   * @param send Passes a call on to the page.
   */
  constructor(
    private readonly functions: readonly FunctionMetadata[],
    private readonly send: (call: Json) => void,
  ) {
    let setReady: () => void = () => undefined;
    this.ready = new Promise((resolve) => {
      setReady = resolve;
    });
    this.service = new HostObject('CustomFunctions', {
      calls: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          setReady();
          return null;
        },
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: (results = []) => this.settle(results),
      },
    });
  }

  /**
   * Calls a function as a formula does.
   * @param name Id or name, without the namespace; case does not matter.
   * @param address The cell of the formula.
   * @throws when `functions.json` has no such function, or its arguments do not fit.
   */
  async invoke(name: string, given: readonly FunctionArgument[], address: string): Promise<FunctionOutcome> {
    const wanted = name.toUpperCase();
    const metadata = this.functions.find(
      (one) => one.id.toUpperCase() === wanted || one.name.toUpperCase() === wanted,
    );
    if (!metadata) throw new Error(`functions.json declares no function ${name}.`);
    if (metadata.options.stream) throw new Error(`${name} streams, which the workbench does not implement.`);
    const args = wireArguments(metadata, given);
    await this.whenReady();
    const call = ++this.calls;
    const flags = (metadata.options.cancelable ? cancelable : 0) | (metadata.takesErrors ? allowErrors : 0);
    const outcome = new Promise<FunctionOutcome>((resolve) => this.waiting.set(call, resolve));
    this.send([call, metadata.id, args, address, flags, null]);
    return outcome;
  }

  private async whenReady(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error('The page never said that its custom functions are ready.'));
      }, longestStart);
    });
    try {
      await Promise.race([this.ready, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  private settle(results: Json): null {
    for (const { id, outcome } of parseOutcomes(results)) {
      this.waiting.get(id)?.(outcome);
      this.waiting.delete(id);
    }
    return null;
  }
}
