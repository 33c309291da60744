const IGNORED = new Set(
  'newly only fully a an the this that these those all any every each your my our its their existing new specific specified given one single more or and multiple current several some particular certain other another entire whole complete full by id ids v details info information data'.split(
    ' ',
  ),
);
const ADJECTIVE = new Set('deleted archived old unused'.split(' '));

/** "Remove tags transactionally": how it is done is no thing; a family, a reply and an assembly are. */
const ADVERB = /[a-z]{2}(?:ally|ously|fully|ively|ently|antly|edly|ingly|ably|ibly|ctly|tely|rely|icly|only|ewly)$/;

/** Whether a word of a phrase names nothing that an act could be done to. */
export const isNoThing = (text: string): boolean =>
  IGNORED.has(text) || ADJECTIVE.has(text) || (text.endsWith('ly') && ADVERB.test(text));
