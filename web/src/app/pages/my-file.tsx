import { useTranslation } from 'react-i18next'
import { MyFile } from '../../features/dossier/file-view.tsx'
import { CriteriaOfMe } from '../../features/templates/criteria/criteria-of-me.tsx'
import { useMe } from '../../lib/me.ts'
import { whoReadsId } from '../../lib/who-reads-id.ts'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { fileLinks } from './file-links.tsx'

const criteriaLink = (setId: string, words: string) => (
  <RowLink to="/criteria/$setId" params={{ setId }}>
    {words}
  </RowLink>
)

/** What came out of my conversations, and who looked at it. */
export const MyFilePage = () => {
  const { t } = useTranslation('dossier')
  const personId = useMe().person.id
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('lead')}{' '}
          <TextLink to="/people/$personId" params={{ personId }} hash={whoReadsId}>
            {t('whoElse')}
          </TextLink>
        </>
      }
    >
      <MyFile links={fileLinks} begin={<ButtonLink to="/conversations">{t('empty.action')}</ButtonLink>} />
      <CriteriaOfMe link={criteriaLink} />
    </Page>
  )
}
