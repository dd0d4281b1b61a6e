import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FileOfPerson } from '../../features/dossier/file-view.tsx'
import { fileOfPersonQuery } from '../../features/dossier/queries.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { fileLinks } from './file-links.tsx'

/** The file of somebody else, for HR and for who talked with them. */
export const PersonFilePage = () => {
  const { t } = useTranslation('dossier')
  const { personId } = useParams({ from: '/signed-in/people/$personId/file' })
  const query = useQuery(fileOfPersonQuery(personId))
  return (
    <Loaded query={query} skeleton={<Skeletons shape="page" count={6} />}>
      {(file) => (
        <Page
          title={t('other.title', { name: file.person.name })}
          above={
            <TextLink to="/people/$personId" params={{ personId }}>
              {t('toPerson', { name: file.person.name })}
            </TextLink>
          }
        >
          <FileOfPerson file={file} links={fileLinks} />
        </Page>
      )}
    </Loaded>
  )
}
