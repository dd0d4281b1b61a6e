import type { FeedbackRule, PatternsIn } from './feedback-text.ts'
import { findings } from './found.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { patternsOf } from './pattern.ts'
import type { Grounds } from '../rule.ts'

const patterns: PatternsIn = {
  nl: patternsOf(
    `
    @you wil|wilt .. gewoon|niet|alleen|altijd|vooral
    wil|wilt @you .. gewoon|niet|alleen
    @you wil|wilt het .. niet
    @you denkt|denk zeker|vast|blijkbaar|duidelijk|alleen|dat
    @you vindt|vind jezelf|mij|me|ons
    interesseert je|jou .. niet
    kan je|jou .. niet .. schelen
    @you .. geen|helemaal zin
    expres|opzettelijk
    met opzet
    @you .. wist heel|dondersgoed|best goed
    doet|doe dit|dat om`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    @you .. don't|dont|didn't|never .. want|care|feel
    @you obviously|clearly|just|only|simply|probably want|think|wanted|thought|don't
    @you think you're|the|you
    on purpose
    deliberately|intentionally
    @you knew exactly|perfectly|full
    @you did|do this|that|it .. because|to`,
    english.classes,
  ),
}

export const mindReading: FeedbackRule = {
  name: 'feedback/mind-reading',
  find: findings(
    'feedback/mind-reading',
    'weak',
    patterns,
    (words) => ({
      explanation: {
        nl: `“${words}” gaat over wat de ander denkt of wil. Zeg wat je zag, en vraag de rest.`,
        en: `“${words}” is about what the other thinks or wants. Say what you saw, and ask for the rest.`,
      },
      example: {
        nl: 'Ik zag dat je zuchtte. Wat was er aan de hand?',
        en: 'I saw you sigh. What was going on?',
      },
    }),
    ({ asksReaction, statement }) => asksReaction !== null || statement.question,
  ),
}

export const mindReadingGrounds: Grounds = {
  reason: {
    nl: 'Wat iemand dacht of wilde kun je niet zien. Vraag ernaar.',
    en: 'What somebody thought or wanted cannot be seen. Ask.',
  },
  source: 'Stone, Patton & Heen, Difficult Conversations (1999): intentions are invisible',
  fires: [
    { language: 'nl', text: 'Je zuchtte omdat je geen zin had om mij te helpen.' },
    { language: 'en', text: 'You obviously think the rules do not apply to you.' },
  ],
  silent: [
    { language: 'nl', text: 'Je zuchtte toen ik om hulp vroeg. Klopt het dat je het druk had?' },
    { language: 'en', text: 'You sighed when I asked for help.' },
  ],
}
