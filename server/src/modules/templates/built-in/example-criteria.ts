import type { Criterion, CriteriaContent } from '@tweespraak/contract/criteria'
import type { Bilingual } from '@tweespraak/contract/id'

const steps: readonly Bilingual[] = [
  { nl: 'Onder wat nodig is', en: 'Below what is needed' },
  { nl: 'Bijna wat nodig is', en: 'Nearly what is needed' },
  { nl: 'Zoals afgesproken', en: 'As agreed' },
  { nl: 'Meer dan afgesproken', en: 'More than agreed' },
  { nl: 'Uitzonderlijk', en: 'Exceptional' },
]

const criteria: readonly Criterion[] = [
  {
    criterionId: 'results',
    name: { nl: 'Resultaten', en: 'Results' },
    meaning: {
      nl: 'Wat was afgesproken is bereikt, of er is op tijd gezegd waarom niet.',
      en: 'What was agreed was achieved, or it was said in time why not.',
    },
    signs: [],
  },
  {
    criterionId: 'craft',
    name: { nl: 'Vakmanschap', en: 'Craft' },
    meaning: {
      nl: 'Het werk is gedaan zoals het hoort: goed, veilig en op tijd.',
      en: 'The work was done as it should be: well, safely and on time.',
    },
    signs: [],
  },
  {
    criterionId: 'cooperation',
    name: { nl: 'Samenwerken', en: 'Working together' },
    meaning: {
      nl: 'Collega’s en klanten konden erop rekenen.',
      en: 'Colleagues and customers could rely on it.',
    },
    signs: [],
  },
]

/** What HR begins with: three criteria and five steps, to be made their own. */
export const exampleCriteria = (
  name: Bilingual,
  period: Pick<CriteriaContent, 'firstDay' | 'lastDay'>,
): CriteriaContent => ({
  name,
  ...period,
  unitId: null,
  jobTitles: [],
  steps: [...steps],
  criteria: [...criteria],
})
