import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, type Match } from './pattern.ts'
import type { Statement } from './statement.ts'
import type { Grounds } from '../rule.ts'

const own: PatternsIn = {
  nl: patternsOf(
    "ik|ikzelf|'k\nvoor|volgens|bij|aan|op|naar|met|van mij|mezelf|mijzelf\nwat mij|me betreft\nmij|me .. op|opvalt|opviel|dwars|raakt|raakte|opgevallen|gevoel|rust|geholpen|stoort|stoorde|irriteert|onzeker|blij\nmaakt|maakte|doet|deed|raakt|raakte|stoort|stoorde|irriteert|irriteerde|viel|valt mij|me\nnaar mijn mening|idee|gevoel|beleving\nmijn indruk|gevoel|ervaring|beeld|mening|beleving",
    dutch.classes,
  ),
  en: patternsOf(
    "i|i'm|i've|i'd|im|ive\nto|for|struck|made|makes|bothered|bothers|strikes|helped|helps|helps|does|do|did|caught|surprised|annoys|annoyed|impressed me\nin my opinion|view|experience\nmy impression|feeling|experience|part|opinion|view",
    english.classes,
  ),
}

/** What sounds like the writer's own view and is not: deeds to come, courtesy, what others say. */
const notOwn: PatternsIn = {
  nl: patternsOf(
    "ik hoor van|dat anderen|iedereen\nals ik jou was\nik hoor|hoorde|heb .. van anderen|collega's|iedereen",
    dutch.classes,
  ),
  en: patternsOf('if i were you\ni hear|heard from others|everyone|everybody', english.classes),
}

/** The writer speaks for themselves: what they saw, felt, think or need. An agreement alone does not count. */
export const hearOwn = (
  statement: Statement,
  ear: Ear,
  heard: { readonly agreement: Match | null },
): Match | null => {
  if (heard.agreement !== null) return null
  if (findPattern(statement.tokens, notOwn[ear.language], ear.step) !== null) return null
  return findPattern(statement.tokens, own[ear.language], ear.step)
}

export const iForm = missing({
  name: 'feedback/i-form',
  criterion: 'i_form',
  ofCompliments: true,
  explanation: () => ({
    nl: 'Je spreekt nog niet vanuit jezelf. Zeg wat jij zag, merkte of voelde.',
    en: 'You do not speak for yourself yet. Say what you saw, noticed or felt.',
  }),
  example: {
    nl: 'Ik merkte dat ik de draad kwijtraakte.',
    en: 'I noticed that I lost the thread.',
  },
})

export const iFormGrounds: Grounds = {
  reason: {
    nl: 'Wie vanuit “ik” spreekt, vertelt wat die zelf zag en voelde. Daar hoeft de ander zich niet tegen te verdedigen.',
    en: 'Who speaks from “I” tells what they saw and felt themselves. The other need not defend against it.',
  },
  source: 'Gordon, Leader Effectiveness Training (1977): I-messages; 4G-model',
  fires: [
    { language: 'nl', text: 'Je luistert niet.' },
    { language: 'en', text: 'You sent the wrong invoice three times.' },
  ],
  silent: [
    { language: 'nl', text: 'Mij viel op dat je alle vragen in één keer stelde.' },
    { language: 'en', text: 'I noticed that three action points had no owner.' },
  ],
}
