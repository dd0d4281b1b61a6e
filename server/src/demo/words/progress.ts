import type { Sector } from '../cast.ts'
import type { Bank } from './bank.ts'

const care: Bank = {
  employee: {
    proud: [
      'Dat mevrouw De Boer weer zelf naar de huiskamer loopt. We hebben er weken aan gewerkt en haar dochter kwam me bedanken.',
      'De nachten in februari, toen we met te weinig mensen waren. Niemand van de bewoners heeft er iets van gemerkt.',
      'Ik heb het gesprek met de familie van meneer Visser zelf gevoerd. Dat had ik een jaar geleden niet gedurfd.',
      'De overdracht is korter en duidelijker geworden sinds ik het nieuwe formulier heb voorgesteld.',
    ],
    goals: [
      'Het meelopen is gelukt en de scholing is half gedaan. De rapportages op tijd afmaken blijft lastig op drukke dagen.',
      'Twee van de drie zijn gelukt. De derde hebben we samen verschoven, en dat was terecht.',
    ],
    obstacles: [
      'Het rooster kwam vaak laat. Ik ben gaan bijhouden wanneer, en dat lijstje heeft geholpen in het overleg.',
      'Veel losse vragen tussendoor. Ik spreek nu een vast uur af waarin ik ongestoord rapporteer.',
    ],
    us: [
      'Je komt langs op de afdeling en vraagt echt hoe het gaat. Ik hoor het graag eerder als er iets in het rooster verandert.',
      'Je denkt mee en laat me het zelf doen. Soms zou ik sneller willen weten of iets wel of niet mag.',
    ],
    ahead: [
      'Ik wil me verder bekwamen in palliatieve zorg, en minder avonddiensten achter elkaar.',
      'Ik wil leren om een moeilijk familiegesprek te leiden zonder dat jij erbij zit.',
      'Ik wil werkbegeleider worden. Vertellen wat ik weet gaat me goed af.',
    ],
    needs: [
      'Tijd in het rooster voor de scholing, en iemand die de eerste keer meekijkt.',
      'Twee dagen om mee te lopen op een andere afdeling.',
    ],
    outcome: [
      'Als we één ding echt afspreken en dat in het rooster terechtkomt.',
      'Als duidelijk is of ik de opleiding kan beginnen.',
    ],
  },
  manager: {
    proud: [
      'Hoe rustig je bleef toen het in februari spande. Collega’s trokken zich daaraan op.',
      'Families vragen naar je. Ze zeggen dat je uitlegt wat je doet en waarom.',
      'Je hebt twee nieuwe collega’s ingewerkt naast je eigen werk, en zij willen graag blijven.',
    ],
    goals: [
      'De afspraken over inwerken en meelopen zijn gelukt. Op tijd rapporteren gaat beter, nog niet altijd.',
    ],
    obstacles: [
      'Het rooster. Dat ligt bij mij en ik had er eerder iets aan moeten doen.',
      'Je zegt snel ja. Soms had ik liever nee gehoord.',
    ],
    us: [
      'Je zegt het als iets niet klopt, en je komt met een voorstel. Vraag me eerder om hulp; wachten tot het niet meer gaat hoeft niet.',
      'Ik merk dat ik je te weinig zie in de avonddienst. Dat wil ik anders doen.',
    ],
    ahead: [
      'Ik zie je groeien naar begeleiden van leerlingen. Dat zou ons team ook helpen.',
      'Een stap in de wijk zou kunnen passen. Eens een week meelopen maakt veel duidelijk.',
    ],
    needs: ['Ik regel de tijd. Van jou vraag ik dat je op tijd aangeeft wanneer het niet past.'],
    outcome: ['Als we allebei weten wat we van elkaar mogen verwachten tot de zomer.'],
  },
}

const housing: Bank = {
  employee: {
    proud: [
      'De hal van de Wilgenstraat. Bewoners houden die nu zelf schoon, na drie avonden samen koffie drinken.',
      'Een huurder met een achterstand van vier maanden is schuldenvrij. We hebben elkaar elke twee weken gesproken.',
      'De renovatie aan de Kade is zonder één klacht over de planning opgeleverd.',
    ],
    goals: [
      'De huisbezoeken heb ik gehaald. De cursus gesprekken voeren schuift door naar het najaar, dat hadden we zo besproken.',
    ],
    obstacles: [
      'Drie systemen naast elkaar. Ik heb een eigen lijstje gemaakt zodat er niets tussen wal en schip valt.',
    ],
    us: ['Je staat achter me als een bewoner boos is. Iets vaker samen de wijk in zou ik fijn vinden.'],
    ahead: [
      'Ik wil meer doen met bewonersinitiatieven en minder achter het scherm zitten.',
      'Ik wil leren hoe je een lastig gesprek over overlast opent.',
    ],
    needs: ['Een ochtend in de week zonder balie, en een collega om de eerste bijeenkomst mee te doen.'],
    outcome: ['Als we kiezen wat ik laat liggen, en niet alleen wat erbij komt.'],
  },
  manager: {
    proud: [
      'Je hebt de hal van de Wilgenstraat met bewoners samen aangepakt; de woningcorporatie in de buurt vraagt hoe je dat deed.',
      'Je planning klopt. Aannemers bellen jou liever dan mij.',
    ],
    goals: ['De huisbezoeken liggen boven wat we afspraken. De cursus halen we in.'],
    obstacles: ['De systemen helpen je niet. Dat is bekend en het komt dit jaar op de agenda.'],
    us: ['Je bent helder tegen bewoners, ook als het slecht nieuws is. Neem mij mee voordat iets escaleert.'],
    ahead: ['Bewonersinitiatieven passen bij je. Ik wil kijken wat een collega dan van je overneemt.'],
    needs: ['Ik maak de maandagochtend vrij. Na drie maanden kijken we of het werkt.'],
    outcome: ['Als we een keuze maken waar we allebei achter staan.'],
  },
}

const office: Bank = {
  employee: {
    proud: [
      'De jaarafsluiting was tien dagen eerder klaar dan vorig jaar.',
      'Collega’s bellen me voordat er iets misgaat, in plaats van erna.',
      'De nieuwe manier van inwerken wordt door alle teams gebruikt.',
    ],
    goals: [
      'Twee doelen zijn gehaald. Het derde heb ik zelf laten liggen omdat de overstap naar het nieuwe systeem voorging.',
    ],
    obstacles: ['Alles moest tegelijk. Ik heb geleerd om te vragen wat er dan later mag.'],
    us: ['Je geeft ruimte en stelt goede vragen. Ik zou vaker willen horen wat je van mijn werk vindt.'],
    ahead: [
      'Ik wil meer aan het begin van een vraag meedenken, en minder achteraf repareren.',
      'Ik wil leren presenteren voor een groep.',
    ],
    needs: ['Een plek bij het overleg waar de keuzes vallen, en een training presenteren.'],
    outcome: ['Als ik weet waar ik volgend jaar wel en niet van ben.'],
  },
  manager: {
    proud: [
      'Je hebt de jaarafsluiting versneld zonder dat er fouten in kwamen. Dat is knap.',
      'Teams weten je te vinden. Dat was twee jaar geleden anders.',
    ],
    goals: ['Wat we afspraken is gehaald, op één ding na dat we samen hebben uitgesteld.'],
    obstacles: ['Je krijgt vragen van alle kanten. Ik had eerder moeten kiezen wat wacht.'],
    us: ['Je zegt wat je vindt en je onderbouwt het. Ik wil zelf vaker laten merken dat ik dat zie.'],
    ahead: ['Ik zie je graag aan tafel als we keuzes maken. Daar hoort ook presenteren bij.'],
    needs: ['Ik neem je mee in het overleg en zoek een training.'],
    outcome: ['Als je met een duidelijke opdracht de deur uit gaat.'],
  },
}

/** The look back, the look ahead and the wishes of a progress conversation, in the world of the two. */
export const progressWords: Readonly<Record<Sector, Bank>> = { care, housing, office }

/** For those who write English among Dutch colleagues. */
export const progressInEnglish: Bank = {
  employee: {
    proud: [
      'I now do the evening round on my own, and residents ask for me.',
      'I gave the clinical lesson in Dutch. It was not perfect, but everybody stayed until the end.',
    ],
    goals: ['The language course is done. The shadowing day had to move twice.'],
    obstacles: ['Phone calls with families in Dutch. I prepare three sentences before I call; that helps.'],
    us: [
      'You slow down when you explain something, and you never do it in front of others. I would like to hear sooner when I do something wrong.',
    ],
    ahead: ['I want to get my registration as a nurse here, and start with the night shifts I know.'],
    needs: ['Four hours a week for study until the summer.'],
    outcome: ['If we agree on a date for the registration.'],
  },
  manager: care.manager,
}
