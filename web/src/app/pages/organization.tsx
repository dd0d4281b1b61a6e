import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AdministratorNote } from '../../features/access/administrator-note.tsx'
import { ArchivedUnits } from '../../features/people/organization/archived-units.tsx'
import { KeptWords } from '../../features/insights/kept-words.tsx'
import { OrganizationSettings } from '../../features/people/organization/settings.tsx'
import { UnitTree } from '../../features/people/organization/unit-tree.tsx'
import { mayQuery } from '../../features/people/queries.ts'
import { RolesOverview } from '../../features/people/roles-overview.tsx'
import { useMe } from '../../lib/me.ts'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { peopleLinks } from './people-links.tsx'

const peopleOfUnit = (unit: string, words: string, label: string) => (
  <TextLink to="/people" search={{ unit }} aria-label={`${label}: ${words}`}>
    {words}
  </TextLink>
)

/** How the organisation is set up and hangs together, and who keeps it. */
interface PlaceProps {
  readonly title: string
  readonly to: '/mails' | '/channels' | '/organization/reminders' | '/goals/group'
  readonly show: string
  readonly children: ReactNode
}

/** A place of the organisation that has a page of its own. */
const Place = ({ title, to, show, children }: PlaceProps) => (
  <Section
    title={title}
    actions={
      <ButtonLink to={to} variant="default" size="xs">
        {show}
      </ButtonLink>
    }
  >
    {children}
  </Section>
)

export const OrganizationPage = () => {
  const { t } = useTranslation(['organization', 'people'])
  const { data: can } = useQuery(mayQuery)
  const { places, roles } = useMe()
  return (
    <Page title={t('title')} lead={t('lead')}>
      {can?.add === true && <OrganizationSettings />}
      <UnitTree
        people={peopleOfUnit}
        person={peopleLinks.person}
        start={can?.import === true && <ButtonLink to="/people/import">{t('people:list.import')}</ButtonLink>}
      />
      {can?.seeLeft === true && <ArchivedUnits />}
      {places.includes('templates') && (
        <Section
          title={t('templates.title')}
          actions={
            <>
              <ButtonLink to="/forms" variant="default" size="xs">
                {t('templates.forms')}
              </ButtonLink>
              <ButtonLink to="/kinds" variant="default" size="xs">
                {t('templates.kinds')}
              </ButtonLink>
              <ButtonLink to="/criteria" variant="default" size="xs">
                {t('templates.criteria')}
              </ButtonLink>
            </>
          }
        >
          {t('templates.text')}
        </Section>
      )}
      {(places.includes('mails') || roles.hr !== 'none') && (
        <Place title={t('mails.title')} to="/mails" show={t('mails.show')}>
          {t(places.includes('mails') ? 'mails.text' : 'mails.textHr')}
        </Place>
      )}
      {places.includes('organization') && (
        <Place title={t('channels.title')} to="/channels" show={t('channels.show')}>
          {t('channels.text')}
        </Place>
      )}
      {roles.hr !== 'none' && (
        <Place title={t('reminders.title')} to="/organization/reminders" show={t('reminders.show')}>
          {t('reminders.text')}
        </Place>
      )}
      {roles.hr !== 'none' && (
        <Place title={t('goals.title')} to="/goals/group" show={t('goals.show')}>
          {t('goals.text')}
        </Place>
      )}
      {(places.includes('organization') || roles.hr !== 'none') && <KeptWords />}
      <AdministratorNote />
      {can?.seeLeft === true && <RolesOverview links={peopleLinks} />}
    </Page>
  )
}
