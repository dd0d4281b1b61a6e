import type { Language } from '@tweespraak/contract/id'
import i18next, { type CustomTypeOptions } from 'i18next'
import { initReactI18next } from 'react-i18next'
import './messages.ts'

type Sentences = Record<string, unknown>

/** What every visit needs comes in one file. */
const first: Record<Language, () => Promise<{ firstSentences: Record<string, Sentences> }>> = {
  nl: () => import('./first-sentences/nl.ts'),
  en: () => import('./first-sentences/en.ts'),
}

const files = import.meta.glob<Sentences>(
  ['../../../messages/{nl,en}/*.json', '!../../../messages/{nl,en}/{access,app,home}.json'],
  { import: 'default' },
)

/** Fetches one module's sentences in one language when a screen first needs them. */
const byModule = {
  type: 'backend' as const,
  init: () => undefined,
  read: async (language: Language, namespace: string): Promise<Sentences> => {
    const load = files[`../../../messages/${language}/${namespace}.json`]
    const found = load === undefined ? (await first[language]()).firstSentences[namespace] : await load()
    if (found === undefined) throw new Error(`There are no sentences of ${namespace} in ${language}`)
    return found
  },
}

const storageKey = 'tweespraak-language'
const isLanguage = (value: string | null | undefined): value is Language => value === 'nl' || value === 'en'

const remembered = (): Language | undefined => {
  try {
    const value = localStorage.getItem(storageKey)
    return isLanguage(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What to speak before anybody has signed in: what was chosen here before, else what the browser asks for. */
const firstLanguage = (): Language => remembered() ?? (navigator.language.startsWith('en') ? 'en' : 'nl')

const { promise: started, resolve: start } = Promise.withResolvers<void>()

/** Call once before the first render; resolves when the sentences of the shell and of Home are there. */
export const startLanguage = async (): Promise<void> => {
  i18next.on('languageChanged', (language) => document.documentElement.setAttribute('lang', language))
  await i18next
    .use(byModule)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      supportedLngs: ['nl', 'en'],
      fallbackLng: false,
      ns: ['app', 'home', 'access'],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
  start()
}

export type Namespace = keyof CustomTypeOptions['resources']

/** Fetches what a page says, so that it needs not wait for it once it is drawn. */
export const fetchSentences = async (namespaces: readonly Namespace[]): Promise<void> => {
  await started
  await i18next.loadNamespaces(namespaces)
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'nl')

/** Switches at once, and remembers it in this browser for the screens before signing in. */
export const speak = async (language: Language): Promise<void> => {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
  if (i18next.language !== language) await i18next.changeLanguage(language)
}
