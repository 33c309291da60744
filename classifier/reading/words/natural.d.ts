// `natural` ships types for its index only, which must not be imported: it loads database drivers and prints.
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    pluralize(token: string): string;
    singularize(token: string): string;
  }
}

declare module 'natural/lib/natural/util/stopwords.js' {
  export const words: readonly string[];
}
