import type { FeedbackRule, PatternsIn } from './feedback-text.ts'
import { findings } from './found.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { patternsOf } from './pattern.ts'
import type { Grounds } from '../rule.ts'

const patterns: PatternsIn = {
  nl: patternsOf(
    `
    beter|sneller|slechter|harder|meer|minder|langzamer dan .. collega|collega's|anderen|rest|iedereen
    kan|kunnen|doet|doen|lukt het wel
    waarom jij|jou niet
    neem .. voorbeeld aan
    in tegenstelling tot
    vergeleken|vergelijking met|bij
    de anderen .. wel
    @you .. de enige die
    anders dan .. collega's|anderen|rest`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    better|faster|worse|slower|more|less than .. colleague|colleagues|others|rest|everyone|everybody
    why can't|cannot|don't you
    unlike your|the|others|everyone
    compared to|with
    in contrast to
    everyone|everybody|others else can|does|manages
    the only one who
    others .. find|think you`,
    english.classes,
  ),
}

export const comparison: FeedbackRule = {
  name: 'feedback/comparison',
  find: findings('feedback/comparison', 'weak', patterns, (words) => ({
    explanation: {
      nl: `“${words}” vergelijkt met een ander. Houd het bij wat jij van deze persoon zag.`,
      en: `“${words}” compares with somebody else. Keep to what you saw of this person.`,
    },
    example: {
      nl: 'Deze maand kwamen twee van je vier stukken na de deadline.',
      en: 'This month two of your four papers came after the deadline.',
    },
  })),
}

export const comparisonGrounds: Grounds = {
  reason: {
    nl: 'Een vergelijking met een ander gaat over rang, niet over wat er beter kan.',
    en: 'A comparison with somebody else is about rank, not about what could be better.',
  },
  source: 'Stone & Heen, Thanks for the Feedback (2014): evaluation drowns coaching',
  fires: [
    { language: 'nl', text: 'Marieke kan het wel, waarom jij niet?' },
    { language: 'en', text: 'Unlike your colleagues you hand things in late.' },
  ],
  silent: [
    { language: 'nl', text: 'Je collega nam gisteren jouw dienst over.' },
    { language: 'en', text: 'Your report was better than the last one.' },
  ],
}
