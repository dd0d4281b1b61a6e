import { measureOf } from '../measure.ts'
import { comparativeWords } from '../action.ts'
import { foundAt, missingFrom, quoted, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'

const example = {
  nl: 'Bijvoorbeeld: ‘minstens drie keer’, ‘van 12 naar 6 klachten’, of ‘het verslag is ingeleverd’.',
  en: 'For example: ‘at least three times’, ‘from 12 to 6 complaints’, or ‘the report is handed in’.',
}

export const measurable: GoalRule = {
  name: 'goal/measurable',
  letter: 'measurable',
  find: (input) => {
    if (measureOf(input.parts) !== null) return []
    const vague = comparativeWords(input.parts)
    if (vague !== null) {
      const words = quoted(vague)
      const explanation = {
        nl: `‘${words.nl}’: hoeveel, of waaraan zie je dat? Een ander kan het nu niet nagaan.`,
        en: `‘${words.en}’: how much, or how would one see it? Nobody else can check it as it stands.`,
      }
      return [foundAt(measurable.name, vague, { severity: 'weak', explanation, example })]
    }
    const explanation = {
      nl: 'Er staat niets wat een ander achteraf kan nagaan: een aantal, een percentage of iets wat er dan is.',
      en: 'There is nothing that somebody else could check afterwards: a count, a percentage or something that is there then.',
    }
    return [missingFrom(measurable.name, input, 'measure', { explanation, example })]
  },
}

export const measurableGrounds: Grounds = {
  reason: {
    nl: 'Anders kun je achteraf niet samen zeggen of het gelukt is.',
    en: 'Otherwise you cannot say together afterwards whether it worked out.',
  },
  source: 'Doran (1981), There’s a S.M.A.R.T. way to write management’s goals and objectives',
  fires: [
    { language: 'nl', text: 'Ik wil meer omzet in 2027.' },
    { language: 'nl', text: 'Ons team van 8 mensen moet efficiënter gaan samenwerken.' },
    { language: 'nl', text: 'Ik werk hier sinds 2019 en wil versie 2.0 van mezelf worden.' },
    { language: 'en', text: 'S: communication M: gets better A: doable R: important T: asap' },
    { language: 'en', text: 'I want to be better at planning by 1 June 2027.' },
  ],
  silent: [
    { language: 'nl', text: 'Ik geef minstens drie keer een presentatie.' },
    { language: 'nl', text: 'Elke vrijdag mijn uren invullen in het systeem.' },
    { language: 'nl', text: '80 % van de leerlingen haalt niveau E5.' },
    { language: 'nl', text: 'De voorraad tellen zonder fouten.' },
    { language: 'en', text: 'I pass the safety exam.' },
    { language: 'en', text: 'Answer emails from residents within 2 working days.' },
  ],
}
