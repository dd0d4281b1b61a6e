import type { PersonFile } from '@tweespraak/contract/dossier'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import classes from './file-view.module.css'
import type { FileLinks } from './file-links.ts'
import { Openings } from './openings.tsx'
import { myFileQuery } from './queries.ts'
import { Timeline } from './timeline.tsx'

/** My own file, and who opened it. `begin` is the one button of an empty file. */
export const MyFile = ({ links, begin }: { links: FileLinks; begin: ReactNode }) => {
  const { t } = useTranslation('dossier')
  const query = useQuery(myFileQuery)
  return (
    <>
      <Loaded query={query}>
        {(file) =>
          file.entries.length === 0 ? (
            <Empty title={t('empty.title')} action={begin}>
              {t('empty.text')}
            </Empty>
          ) : (
            <Timeline file={file} links={links} />
          )
        }
      </Loaded>
      <div className={classes.openings}>
        <Openings />
      </div>
    </>
  )
}

/** Somebody else's file, with what its reader sees of it and that its opening is known. */
export const FileOfPerson = ({ file, links }: { file: PersonFile; links: FileLinks }) => {
  const { t } = useTranslation('dossier')
  return (
    <>
      <div className={classes.notice}>
        <p className={classes.relation}>{t(`other.relation.${file.relation}`)}</p>
        {file.relation !== 'self' && (
          <WhoSees who="both">{t('other.noticed', { name: file.person.name })}</WhoSees>
        )}
      </div>
      {file.entries.length === 0 ? (
        <Empty title={t('empty.otherTitle')}>{t('empty.otherText')}</Empty>
      ) : (
        <Timeline file={file} links={links} />
      )}
    </>
  )
}
