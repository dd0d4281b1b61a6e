import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FormList } from '../../features/templates/form-list.tsx'
import { ImportForm } from '../../features/templates/import-form.tsx'
import { NewForm } from '../../features/templates/new-form.tsx'
import { formsQuery } from '../../features/templates/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { RowLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'

const link = (formId: string, words: string) => (
  <RowLink to="/forms/$formId" params={{ formId }}>
    {words}
  </RowLink>
)

/** For HR: what people are asked before their conversations. */
export const FormsPage = () => {
  const { t } = useTranslation('templates')
  const { t: kinds } = useTranslation('kinds')
  const navigate = useNavigate()
  const query = useQuery(formsQuery)
  const [making, make] = useDisclosure(false)
  const [importing, bring] = useDisclosure(false)
  if (isRefusal(query.error, 'not-allowed')) return <NotFound />
  const open = (formId: string) => void navigate({ to: '/forms/$formId', params: { formId } })
  return (
    <Page
      title={t('list.title')}
      above={<TextLink to="/kinds">{kinds('list.title')}</TextLink>}
      lead={t('list.lead')}
      actions={
        query.data?.can.make === true && (
          <>
            <Button variant="default" onClick={bring.open}>
              {t('import.open')}
            </Button>
            <Button onClick={make.open}>{t('new.open')}</Button>
          </>
        )
      }
    >
      <Loaded query={query}>
        {({ forms }) => (
          <>
            <FormList forms={forms} link={link} />
            <NewForm forms={forms} opened={making} onClose={make.close} onMade={open} />
            <ImportForm opened={importing} onClose={bring.close} onMade={open} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
