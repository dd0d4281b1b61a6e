import type { Language } from '../harness/words.ts'

type Side = 'employee' | 'manager'
type Question = 'proud' | 'goals' | 'ahead' | 'needs'

/** How the questions of the progress conversation begin, for each side. */
const questions: Readonly<Record<Question, Readonly<Record<Side, Readonly<Record<Language, string>>>>>> = {
  proud: {
    employee: { nl: 'Waar ben je trots op?', en: 'What are you proud of?' },
    manager: { nl: 'Wat zag je Sanne doen', en: 'What did you see Sanne do' },
  },
  goals: {
    employee: { nl: 'Wat is er terechtgekomen van je doelen', en: 'What became of your goals' },
    manager: { nl: 'Wat is er terechtgekomen van de doelen van Sanne', en: 'What became of Sanne’s goals' },
  },
  ahead: {
    employee: { nl: 'Wat wil je het komende jaar leren', en: 'What do you want to learn' },
    manager: { nl: 'Waarin zie je Sanne groeien', en: 'Where do you see Sanne grow' },
  },
  needs: {
    employee: { nl: 'Wat heb je daarvoor nodig?', en: 'What do you need for that?' },
    manager: { nl: 'Wat kun je Sanne bieden', en: 'What can you offer Sanne' },
  },
}

export const questionFor = (question: Question, side: Side, language: Language): string =>
  questions[question][side][language]

/** A step of the question how often one goes to work with joy. */
export const mostly: Readonly<Record<Language, string>> = { nl: 'Meestal', en: 'Mostly' }

/** The part of the report in which the two say together where they arrive. */
export const conclusion: Readonly<Record<Language, string>> = {
  nl: 'Waar we op uitkomen',
  en: 'Where we arrive',
}
