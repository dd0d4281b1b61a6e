import { kindParts } from '@tweespraak/contract/kind-problems'
import type { KindDetail } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'
import { draftOf } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import { useRuleWords } from './rule-words.ts'

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
            .filter((part) => part !== 'name' && part !== 'missingSignature')
            .map((part) => ({ label: t(`part.${part}`), value: ruleWords(part, draft) }))}
        />
      </Section>
    </>
  )
}
