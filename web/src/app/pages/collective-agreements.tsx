import { useQuery } from '@tanstack/react-query'
import type { rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { useTranslation } from 'react-i18next'
import { AgreementChoice } from '../../features/cycles/agreement-choice.tsx'
import { AgreementRules } from '../../features/cycles/agreement-rules.tsx'
import { BringAgreement } from '../../features/cycles/bring-agreement.tsx'
import { agreementsQuery } from '../../features/cycles/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

/** What applies is read first. */
const chosenFirst = ({ agreements, choices }: Answer<typeof rhythmRoutes.agreements>) => {
  const chosen = new Set(choices.map(({ code }) => code))
  return agreements.toSorted((a, b) => Number(chosen.has(b.code)) - Number(chosen.has(a.code)))
}

/** For HR: which collective agreement applies, and what each of them asks of whom. */
export const CollectiveAgreementsPage = () => {
  const { t } = useTranslation('cycles')
  const query = useQuery(agreementsQuery)
  if (isRefusal(query.error, 'not-allowed')) return <NotFound />
  return (
    <Page
      title={t('agreements.title')}
      above={<TextLink to="/rhythm">{t('agreements.back')}</TextLink>}
      lead={t('agreements.lead')}
      actions={query.data?.can.choose === true && <BringAgreement />}
    >
      <Loaded query={query}>
        {(given) => (
          <>
            <AgreementChoice given={given} />
            {chosenFirst(given).map((agreement) => (
              <AgreementRules
                key={agreement.code}
                agreement={agreement}
                kinds={given.kinds}
                chosenFor={given.choices.flatMap(({ code, unit }) =>
                  code === agreement.code ? [unit?.name ?? null] : [],
                )}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
