/** nlp.js and the classifiers of natural, as far as the bench uses them: the one ships no types, the other none here. */
declare module '@nlpjs/core' {
  interface Nlp {
    settings: { autoSave: boolean; log: boolean }
    nluManager: { settings: { log: boolean } }
    addLanguage(locale: string): void
    addDocument(locale: string, utterance: string, intent: string): void
    train(): Promise<void>
    process(locale: string, utterance: string): Promise<{ intent: string }>
  }
  export const containerBootstrap: () => Promise<{ use(plugin: unknown): void; get(name: 'nlp'): Nlp }>
}

declare module '@nlpjs/nlp' {
  export const Nlp: unknown
}

declare module '@nlpjs/lang-en-min' {
  export const LangEn: unknown
}

declare module 'natural/lib/natural/classifiers/index.js' {
  class BayesClassifier {
    addDocument(text: string, label: string): void
    train(): void
    classify(text: string): string
  }
  const classifiers: { BayesClassifier: typeof BayesClassifier }
  export default classifiers
}
