import { actionOf, vagueWords } from '../action.ts'
import { foundAt, missingFrom, quoted, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'
import { saidTo } from '../whose.ts'

const ownExample = {
  nl: 'Bijvoorbeeld: ‘Ik vat aan het eind van elk overleg de afspraken samen.’',
  en: 'For example: ‘I sum up what we agreed at the end of each meeting.’',
}
const proposedExample = {
  nl: 'Bijvoorbeeld: ‘Aan het eind van elk overleg de afspraken samenvatten.’',
  en: 'For example: ‘Sum up what was agreed at the end of each meeting.’',
}

export const specific: GoalRule = {
  name: 'goal/specific',
  letter: 'specific',
  find: (input) => {
    if (actionOf(input.parts) !== null) return []
    const example = saidTo(input.whose, ownExample, () => proposedExample)
    const vague = vagueWords(input.parts)
    if (vague !== null) {
      const words = quoted(vague)
      const explanation = saidTo(
        input.whose,
        {
          nl: `‘${words.nl}’ zegt niet wat je doet of wat er dan klaar is.`,
          en: `‘${words.en}’ does not say what you do, or what will be finished.`,
        },
        (who) => ({
          nl: `‘${words.nl}’ zegt niet wat ${who.nl} doet of wat er dan klaar is.`,
          en: `‘${words.en}’ does not say what ${who.en} does, or what will be finished.`,
        }),
      )
      return [foundAt(specific.name, vague, { severity: 'weak', explanation, example })]
    }
    const explanation = saidTo(
      input.whose,
      {
        nl: 'Er staat nog niet wat je doet: noem iets wat een ander je kan zien doen.',
        en: 'It does not yet say what you do: name something that somebody else could see you do.',
      },
      (who) => ({
        nl: `Er staat nog niet wat ${who.nl} doet: noem iets wat een ander kan zien.`,
        en: `It does not yet say what ${who.en} does: name something that others could see.`,
      }),
    )
    return [missingFrom(specific.name, input, 'what', { explanation, example })]
  },
}

export const specificGrounds: Grounds = {
  reason: {
    nl: 'Een doel dat zegt wat je doet en waarmee, werkt beter dan ‘je best doen’.',
    en: 'A goal that says what you do, and with what, works better than ‘doing your best’.',
  },
  source:
    'Locke & Latham (1990), A Theory of Goal Setting and Task Performance; Doran (1981), There’s a S.M.A.R.T. way',
  fires: [
    { language: 'nl', text: 'Beter communiceren met collega’s.' },
    { language: 'nl', text: 'De kwaliteit van de dienstverlening verhogen voor 1 juni.' },
    { language: 'en', text: 'I want to improve my communication skills.' },
    { language: 'en', text: 'Be more proactive.' },
  ],
  silent: [
    { language: 'nl', text: 'Ik schrijf een handleiding voor het kassasysteem.' },
    { language: 'nl', text: 'Het ziekteverzuim verlagen van 6% naar 4%.' },
    { language: 'en', text: 'I call five customers every week.' },
    { language: 'en', text: 'Write documentation for the API.' },
  ],
}
