import type { FeedbackRule, PatternsIn } from './feedback-text.ts'
import { findings } from './found.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { patternsOf } from './pattern.ts'
import type { Grounds } from '../rule.ts'

const patterns: PatternsIn = {
  nl: patternsOf(
    `
    @you_all ... altijd|nooit|constant|voortdurend|eeuwig
    altijd|nooit|constant|voortdurend|eeuwig ... @you_all
    altijd maar|weer
    @he ... altijd|nooit|constant|voortdurend
    elke keer weer|opnieuw`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    @you_all ... always|never|constantly|forever
    always|never|constantly ... @you_all
    @he ... always|never|constantly
    every single time`,
    english.classes,
  ),
}

/**
 * "Altijd" and "nooit" of somebody. Not where they are plain facts: in what was seen ("hij was altijd aanwezig op de
 * geplande bijeenkomsten"), in praise, and in what is advised or agreed.
 */
export const absolutes: FeedbackRule = {
  name: 'feedback/absolutes',
  find: findings(
    'feedback/absolutes',
    'weak',
    patterns,
    (words) => ({
      explanation: {
        nl: `“${words}”: klopt dat zonder uitzondering? Noem liever hoe vaak of wanneer je het zag.`,
        en: `“${words}”: is that so without exception? Rather say how often or when you saw it.`,
      },
      example: { nl: 'De laatste drie keer …', en: 'The last three times …' },
    }),
    ({ behaviour, positive, suggestion, agreement }) =>
      behaviour !== null || positive !== null || suggestion !== null || agreement !== null,
  ),
}

export const absolutesGrounds: Grounds = {
  reason: {
    nl: 'Eén keer dat het anders was en het gesprek gaat dáárover.',
    en: 'One time that it was otherwise and the talk is about that.',
  },
  source: 'Stone & Heen, Thanks for the Feedback (2014); SBI',
  fires: [
    { language: 'nl', text: 'Je luistert nooit.' },
    { language: 'en', text: 'You always know better.' },
  ],
  silent: [
    { language: 'nl', text: 'Hij was altijd aanwezig op de geplande bijeenkomsten.' },
    { language: 'nl', text: 'Draag in de isolatiekamer altijd een schort.' },
    { language: 'en', text: 'You never missed one of the twelve meetings.' },
  ],
}
