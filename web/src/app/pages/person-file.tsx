import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FileOfPerson } from '../../features/dossier/file-view.tsx'
import { fileOfPersonQuery } from '../../features/dossier/queries.ts'
import { isRefusal } from '../../lib/api.ts'
import { TextLink } from '../../ui/link.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { NotFound } from '../failures.tsx'
import { fileLinks } from './file-links.tsx'

const route = getRouteApi('/signed-in/people/$personId/file')

/** The file of somebody else, for HR and for who talked with them. */
export const PersonFilePage = () => {
  const { t } = useTranslation('dossier')
  const { personId } = route.useParams()
  const query = useQuery(fileOfPersonQuery(personId))
  if (isRefusal(query.error, 'not-found')) return <NotFound />
  const person = query.data?.person
  return (
    <Page
      title={person === undefined ? t('other.any') : t('other.title', person)}
      above={
        person !== undefined && (
          <TextLink to="/people/$personId" params={{ personId }}>
            {t('toPerson', person)}
          </TextLink>
        )
      }
    >
      <Loaded query={query}>{(file) => <FileOfPerson file={file} links={fileLinks} />}</Loaded>
    </Page>
  )
}
