/** Says one entry of a catalogue in one language. */
import { Message, type MessageValues } from './format-message';
import type { Language, LocalizedText } from './language';

export type Say<Key extends string> = (key: Key, values?: MessageValues) => string;

/** A speaker for one catalogue; each message is parsed once, when it is first needed. */
export function createSay<Key extends string>(
  catalogue: Readonly<Record<Key, LocalizedText>>,
  language: Language,
): Say<Key> {
  const messages = new Map<Key, Message>();
  return (key, values = {}) => {
    const message = messages.get(key) ?? new Message(catalogue[key]);
    messages.set(key, message);
    return message.format(language, values);
  };
}
