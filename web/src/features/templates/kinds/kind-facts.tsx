import { type KindPart, kindParts } from '@tweespraak/contract/kind-problems'
import type { KindDetail } from '@tweespraak/contract/kinds'
import type { KindRules } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import { draftOf } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import { useRuleWords } from './rule-words.ts'

/** Whether a choice says anything, given the others: nobody signs what is not written. */
const applies = (part: KindPart, { prepares, file, terms, rhythmMonths }: KindRules): boolean => {
  switch (part) {
    case 'reveal':
      return prepares.length > 0
    case 'signs':
    case 'reportSeenBy':
      return file === 'report'
    case 'rhythmMonths':
      return rhythmMonths !== null
    case 'invitation':
    case 'talkingPoints':
    case 'report':
    case 'signing':
    case 'response':
    case 'answer':
      return typeof terms[part] === 'number'
    default:
      return part !== 'missingSignature'
  }
}

/** A kind for who may see how it is arranged, and not change it. */
export const KindFacts = ({ kind }: { kind: KindDetail }) => {
  const { t } = useTranslation('kinds')
  const ruleWords = useRuleWords(kind.forms)
  const draft = draftOf(kind)
  return (
    <>
      <Section title={t('path.title')}>
        <KindPathOfBoth rules={kind.rules} />
      </Section>
      <Section title={t('facts')}>
        <Facts
          facts={kindParts
            .filter((part) => part !== 'name' && applies(part, kind.rules))
            .map((part) => ({ label: t(`part.${part}`), value: ruleWords(part, draft) }))}
        />
      </Section>
    </>
  )
}
