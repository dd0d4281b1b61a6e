import type { Language } from '../finding.ts'

/** Who treats people. */
export const carers: Readonly<Record<Language, string>> = {
  nl: `dokter, doktoor, huisarts, *arts, specialist, chirurg, *chirurg, tandarts, orthodontist, mondhygienist, cardioloog, neuroloog, oncoloog, uroloog
    gynaecoloog, radioloog, internist, dermatoloog, reumatoloog, orthopeed, psycholoog, psychiater, *psychiater, therapeut, *therapeut, fysio, osteopaat
    chiropractor, dietist, dietiste, logopedist, logopediste, verloskundige, vroedvrouw, praktijkondersteuner, poh, psych, shrink, optometrist, audicien
    haptonoom, acupuncturist, hematoloog, endocrinoloog, *oloog`,
  en: `doctor, doctors, gp, gp's, doc, surgeon, specialist, consultant, physio, *therapist, therapist, psychologist, psychiatrist, shrink, counsellor
    counselor, dentist, orthodontist, cardiologist, neurologist, oncologist, rheumatologist, *ologist, gynaecologist, gynecologist, paediatrician, pediatrician
    chiropractor, osteopath, podiatrist, dietician, dietitian, midwife, optician, optometrist, audiologist, nurse practitioner, occupational health nurse
    oh nurse, company doctor`,
}
