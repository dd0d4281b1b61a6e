/** What an organisation is: how its parts and the work in them are called. The lists of units have no doubles. */
export interface Trade {
  readonly code: 'municipality' | 'hospital' | 'schools' | 'company'
  readonly names: readonly string[]
  readonly branches: readonly string[]
  readonly departments: readonly string[]
  readonly teams: readonly string[]
  readonly jobs: readonly string[]
  /** The job of whoever learns the trade there. */
  readonly trainee: string
  /** What the work is about, as it stands in a sentence after "met" or "with". */
  readonly subjects: { readonly nl: readonly string[]; readonly en: readonly string[] }
}

const list = (names: string): string[] => names.split(', ')

const support = list('Financiën, ICT, Facilitair, Communicatie, Inkoop, Juridische zaken')

export const trades: readonly Trade[] = [
  {
    code: 'municipality',
    names: list('Gemeente Oosterwaard, Gemeente Rijnlo, Gemeente Haverwoude, Gemeente Zuiderlaak'),
    branches: list(
      'Bedrijfsvoering, Sociaal domein, Ruimte en economie, Dienstverlening, Openbare ruimte, Veiligheid en toezicht, Belastingen, Vastgoed en grondzaken, Cultuur en sport, Duurzaamheid, Onderwijs en jeugd, Programma’s en projecten',
    ),
    departments: [
      ...list(
        'Beleid, Uitvoering, Wijken, Vergunningen, Beheer, Toezicht, Projecten, Advies, Klantcontact, Onderzoek en gegevens, Participatie, Regie',
      ),
      ...support,
    ],
    teams: list(
      'Wijkteam, Team Balie, Team Vergunningen, Team Handhaving, Team Groen, Team Inkomen, Team Jeugd, Team Wmo, Team Beheer, Team Bezwaar, Team Toegang, Team Gegevens',
    ),
    jobs: list(
      'Beleidsmedewerker, Consulent inkomen, Consulent Wmo, Medewerker burgerzaken, Toezichthouder, Vergunningverlener, Wijkbeheerder, Projectleider, Jurist, Medewerker klantcontact, Landmeter, Hovenier, Applicatiebeheerder, Planoloog',
    ),
    trainee: 'Trainee',
    subjects: {
      nl: list(
        'de aanvragen, de wijkbijeenkomsten, de balie, de bezwaren, het nieuwe zaaksysteem, de vergunningen, de huisbezoeken, het groenbeheer',
      ),
      en: list(
        'the applications, the neighbourhood meetings, the counter, the objections, the new case system, the permits, the home visits, the parks',
      ),
    },
  },
  {
    code: 'hospital',
    names: list(
      'Ziekenhuis De Meander, Streekziekenhuis Oldenhove, Zorggroep De Waterlelie, Stichting Zorg aan de Amstel',
    ),
    branches: list(
      'Bedrijfsvoering, Snijdende zorg, Beschouwende zorg, Moeder en kind, Acute zorg, Diagnostiek, Ouderenzorg, Thuiszorg, Behandelcentrum, Apotheek en laboratorium, Opleiding, Revalidatie',
    ),
    departments: [
      ...list(
        'Kliniek, Polikliniek, Dagbehandeling, Operatiekamers, Verpleeghuizen, Wijkverpleging, Beeldvorming, Planning, Kwaliteit, Paramedici, Nachtzorg, Woonzorg',
      ),
      ...support,
    ],
    teams: list(
      'Afdeling A, Afdeling B, Afdeling C, Team De Linde, Team De Esdoorn, Team De Wilg, Wijkteam, Team Nacht, Team Poli, Team Dagzorg, Team Triage, Team Behandeling',
    ),
    jobs: list(
      'Verpleegkundige, Verzorgende IG, Helpende, Doktersassistent, Fysiotherapeut, Wijkverpleegkundige, Analist, Activiteitenbegeleider, Gastvrouw, Planner, Physician assistant, Radiodiagnostisch laborant, Medewerker poli, Ergotherapeut',
    ),
    trainee: 'Leerling verpleegkundige',
    subjects: {
      nl: list(
        'de overdracht, de medicatieronde, de familiegesprekken, het nieuwe dossier, de nachtdiensten, de opnames, de wondzorg, de triage',
      ),
      en: list(
        'the handover, the medication round, the talks with families, the new records, the night shifts, the admissions, the wound care, the triage',
      ),
    },
  },
  {
    code: 'schools',
    names: list(
      'Scholengroep De Vlieger, Stichting Het Lage Land, Onderwijsgroep Noorderpoortje, Scholen aan de Vecht',
    ),
    branches: list(
      'Bedrijfsvoering, Basisscholen, Voortgezet onderwijs, Beroepsonderwijs, Speciaal onderwijs, Opvang, Leerlingenzorg, Examens, Internationale school, Volwassenenonderwijs, Kunst en cultuur, Onderzoek',
    ),
    departments: [
      ...list(
        'De Regenboog, De Akker, Het Kompas, Het Baken, De Driemaster, De Klim-op, Onderbouw, Bovenbouw, Techniek, Zorg en welzijn, Economie, Horeca',
      ),
      ...support,
    ],
    teams: list(
      'Team Onderbouw, Team Bovenbouw, Team Talen, Team Bèta, Team Zorg, Team Praktijk, Team Brugklas, Team Examens, Team Kleuters, Team Gym, Team Mentoren, Team Techniek',
    ),
    jobs: list(
      'Leerkracht, Docent Nederlands, Docent wiskunde, Docent Engels, Onderwijsassistent, Intern begeleider, Conciërge, Docent techniek, Mentor, Administratief medewerker, Pedagogisch medewerker, Roostermaker, Docent biologie, Schoolmaatschappelijk werker',
    ),
    trainee: 'Leraar in opleiding',
    subjects: {
      nl: list(
        'de oudergesprekken, de toetsen, het rooster, de brugklas, het leerlingvolgsysteem, de projectweek, de stages, de mentoruren',
      ),
      en: list(
        'the talks with parents, the tests, the timetable, the first years, the pupil records, the project week, the placements, the mentor hours',
      ),
    },
  },
  {
    code: 'company',
    names: list('Kroonstra Techniek, Vandervoort Logistiek, Bright Harbour Energy, De Gouden Molen Voeding'),
    branches: list(
      'Bedrijfsvoering, Productie, Logistiek, Verkoop, Ontwikkeling, Service, Kwaliteit en veiligheid, Digitaal, Projecten, Installatie, Export, Klantenservice',
    ),
    departments: [
      ...list(
        'Planning, Montage, Magazijn, Vervoer, Onderhoud, Engineering, Accounts, Software, Data, Laboratorium, Werkplaats, Binnendienst',
      ),
      ...support,
    ],
    teams: list(
      'Ploeg, Team Montage, Team Expeditie, Team Klanten, Team Platform, Team Storingen, Team Orders, Team Proef, Team Lassen, Team Rijders, Team Web, Team Service',
    ),
    jobs: list(
      'Monteur, Operator, Logistiek medewerker, Accountmanager, Software-ontwikkelaar, Werkvoorbereider, Engineer, Chauffeur, Medewerker klantenservice, Laborant, Inkoper, Data-analist, Planner, Lasser',
    ),
    trainee: 'Leerling monteur',
    subjects: {
      nl: list(
        'de storingen, de planning, de leveringen, de nieuwe lijn, de klantvragen, het magazijn, de oplevering, het onderhoud',
      ),
      en: list(
        'the breakdowns, the planning, the deliveries, the new line, the customer questions, the warehouse, the hand-over, the maintenance',
      ),
    },
  },
]

export const areas = list('Noord, Oost, Zuid, West, Centrum, Buitengebied, Haven, Stationskwartier')
