import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FileOfPerson } from '../../features/dossier/file-view.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { fileLinks } from './file-links.tsx'

/** The file of somebody else, for HR and for who talked with them. */
export const PersonFilePage = () => {
  const { t } = useTranslation('dossier')
  const { personId } = useParams({ from: '/signed-in/people/$personId/file' })
  return (
    <FileOfPerson
      personId={personId}
      links={fileLinks}
      page={({ person: { name } }, content) => (
        <Page
          title={t('other.title', { name })}
          above={
            <TextLink to="/people/$personId" params={{ personId }}>
              {t('toPerson', { name })}
            </TextLink>
          }
        >
          {content}
        </Page>
      )}
    />
  )
}
