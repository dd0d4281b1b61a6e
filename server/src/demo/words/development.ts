import type { Bank } from './bank.ts'

/** Answers of a development conversation. */
export const developmentWords: Bank = {
  employee: {
    energy: [
      'Energie: mensen iets leren en zien dat het lukt. Het kostte energie om steeds in te springen op dagen die ik al had verdeeld.',
      'Energie: iets uitzoeken tot het klopt. Overleg zonder uitkomst kost me de meeste energie.',
      'Energie: het contact, elke dag weer. De administratie daarna kost meer dan vroeger.',
    ],
    learned: [
      'Ik kan een gesprek openen waar ik eerder omheen liep.',
      'Ik kan het systeem uitleggen aan wie er bang voor is.',
    ],
    feedback: ['Dat ik rustig ben en soms te lang wacht. Ik ga eerder zeggen wat ik zie.'],
    'one-year': [
      'Dan begeleid ik zelf een leerling en hoef ik daar niet meer over na te denken.',
      'Dan heb ik een eigen aandachtsgebied waar collega’s me voor bellen.',
      'Dan heb ik de eerste module van de opleiding gehaald.',
    ],
    'three-years': [
      'Een rol waarin ik de helft van de tijd met mensen werk en de andere helft iets opbouw.',
      'Hetzelfde vak, een andere plek.',
    ],
    'five-years': [
      'Vier dagen, met één dag die echt vrij is, en werk waar ik ’s avonds nog iets over te vertellen heb.',
    ],
    'first-step': ['Deze maand bel ik de opleiding en vraag ik een collega of ik een dag mag meekijken.'],
  },
  manager: {
    energy: [
      'Ik zie je opleven als je iets mag uitleggen, en stilvallen in lange overleggen.',
      'Je bloeit bij vrijheid. Losse inspringdiensten trekken je leeg.',
    ],
    possibilities: [
      'Begeleiden van leerlingen binnen ons team, en op termijn een rol in de scholing voor heel De Brink.',
      'Een aandachtsgebied dat van jou is. En als het je trekt: een tijd meedraaien bij een ander team.',
    ],
    'first-step': ['Ik vraag na wat er aan scholing kan en kom er binnen twee weken op terug.'],
  },
}

export const strengths = [
  ['rust bewaren', 'uitleggen', 'nauwkeurig werken'],
  ['contact maken', 'doorvragen', 'organiseren'],
  ['vakkennis', 'humor', 'afmaken waar ik aan begin'],
]
export const toGrow = [['grenzen aangeven'], ['presenteren', 'plannen'], ['lastige gesprekken openen']]
export const goalsToSet = [
  ['Module werkbegeleiding halen voor de zomer'],
  ['Drie dagen meelopen bij een ander team', 'Eén presentatie voor het hele team'],
]
