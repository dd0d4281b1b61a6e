import type { Language } from '../finding.ts'

/** What people are called at work by what they do there: “de kraanmachinist”, “our welder”. */
export const jobs: Readonly<Record<Language, string>> = {
  nl: `*monteur, *chauffeur, *technicus, *bestuurder, verkoopster, *verkoper, kok, *bakker, kapper, kapster, schilder, lasser, timmerman, metselaar
    loodgieter, elektricien, *operator, *planner, receptionist*, secretaresse, secretaris, *assistent, *assistente, *adviseur, *adviseuse, *ontwikkelaar
    programmeur, *ontwerper, *beheerder, controller, accountant, boekhouder, jurist, *coordinator, concierge, *schoonmaker, *schoonmaakster, *bezorger, koerier
    postbode, *conducteur, *conductrice, *machinist, *bewaker, beveiliger, portier, *leider, *leidster, leraar, lerares, *docent, *verzorger, *verzorgende
    *kundige, *helpende, *kracht, vakkenvuller, kassiere, caissiere, *werker, *werkster, ober, serveerster, barista, afwasser, *boer, hovenier, stukadoor
    dakdekker, magazijnier, vrijwilliger, vrijwilligster, aannemer, architect, ingenieur, *analist, *onderzoeker, journalist, redacteur, fotograaf, *trainer
    voorman, teamgenoot, invaller, invalster, *pleger, *agent, *agente, brandweerman, stewardess, steward, bibliothecaris, apotheker, *tester, *inkoper
    recruiter, notulist, telefonist*, gastvrouw, gastheer, *instructeur, *opzichter, uitvoerder, junior, senior, nieuweling, zijinstromer, werkstudent
    bijrijder, rayonhoofd, afdelingshoofd, *manager, directrice, bestuurslid, ambtenaar, griffier, zzp'er, ict'er, hr'er, bhv'er, teamcaptain`,
  en: `driver, cook, chef, cleaner, carpenter, plumber, electrician, welder, painter, mechanic, technician, engineer, operator, planner, receptionist
    secretary, *assistant, adviser, advisor, developer, programmer, designer, analyst, accountant, lawyer, solicitor, coordinator, caretaker, janitor, courier
    postman, conductor, guard, porter, *keeper, waiter, waitress, barista, bartender, baker, butcher, hairdresser, barber, farmer, gardener, roofer, tiler
    plasterer, bricklayer, labourer, worker, temp, volunteer, architect, researcher, journalist, editor, photographer, trainer, foreman, teacher, tutor
    librarian, paramedic, firefighter, *officer, clerk, cashier, salesman, saleswoman, salesperson, steward, stewardess, crew member, new hire, newcomer, newbie
    junior, dispatcher, surveyor, pharmacist, picker, packer, fitter, machinist, lecturer, headteacher, deputy, team|shift leader, foster, tester, buyer
    recruiter, carer, midwife, usher, pilot, sailor, lifeguard, stylist, illustrator, writer, copywriter, translator, interpreter, inspector, warehouseman`,
}
