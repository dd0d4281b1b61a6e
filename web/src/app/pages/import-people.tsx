import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ImportWizard } from '../../features/people/import/import-wizard.tsx'
import { mayQuery } from '../../features/people/queries.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotAllowed } from '../failures.tsx'
import { peopleLinks } from './people-links.tsx'

/** From a file to people, with a look in between. */
export const ImportPeoplePage = () => {
  const { t } = useTranslation('people')
  const { id } = useSearch({ from: '/signed-in/people/import' })
  const navigate = useNavigate()
  const may = useQuery(mayQuery)
  return (
    <Loaded query={may}>
      {(can) =>
        can.import ? (
          <Page
            title={t('import.title')}
            above={<TextLink to="/people">{t('import.above')}</TextLink>}
            lead={t('import.lead')}
          >
            <ImportWizard
              importId={id ?? null}
              onImport={(importId) =>
                void navigate({ to: '/people/import', search: importId === null ? {} : { id: importId } })
              }
              toPeople={(variant) => (
                <ButtonLink to="/people" variant={variant}>
                  {t('import.toPeople')}
                </ButtonLink>
              )}
              toInvite={
                <ButtonLink to="/people" search={{ invite: true }}>
                  {t('invite.open')}
                </ButtonLink>
              }
              toPerson={peopleLinks.person}
              toUnmanaged={
                <ButtonLink to="/people" search={{ state: 'unmanaged' }} variant="default">
                  {t('import.toUnmanaged')}
                </ButtonLink>
              }
            />
          </Page>
        ) : (
          <NotAllowed />
        )
      }
    </Loaded>
  )
}
