import type { Language } from '../finding.ts'

/** Parts of the body that ache, break and wear out, as choices of a phrase. */
export const body: Readonly<Record<Language, string>> = {
  nl: 'rug|onderrug|nek|hals|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|ellebogen|arm|armen|been|benen|onderbeen|voet|voeten|teen|tenen|hand|handen|duim|vinger|vingers|hart|long|longen|hartspier|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|kies|tand|gewrichten|gewricht|spieren|pezen|zenuwen|nieren|lever|blaas|bekken|stuitje|meniscus|hamstring|kuit|dij|lies|achillespees|sleutelbeen|wervel|wervelkolom|evenwicht|gehoor|zicht|bloeddruk|suiker|schildklier|linkerarm|rechterarm|linkerbeen|rechterbeen|linkerhand|rechterhand|linkerknie|rechterknie|linkeroog|rechteroog|linkeroor|rechteroor|linkerschouder|rechterschouder|duimen|huid|neus|luchtwegen|hormonen',
  en: 'back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|elbows|arm|arms|leg|legs|foot|feet|toe|toes|hand|hands|thumb|finger|fingers|heart|lungs|lung|stomach|tummy|bowels|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|tooth|teeth|joints|joint|muscles|tendon|kidneys|kidney|liver|bladder|pelvis|spine|tailbone|hamstring|calf|thigh|groin|achilles|collarbone|eyesight|hearing|vision|sugar|thyroid|skin|nose|sinuses|hormones',
}

/** Those of them that hardly stand for anything else: no hands, heads, hearts and backs. */
export const limbs: Readonly<Record<Language, string>> = {
  nl: 'onderrug|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|ellebogen|onderbeen|teen|tenen|longen|maag|darmen|keel|rib|ribben|kaak|kies|gewrichten|gewricht|spieren|pezen|zenuwen|nieren|lever|blaas|bekken|stuitje|meniscus|hamstring|kuit|dij|lies|achillespees|sleutelbeen|wervel|wervelkolom|schildklier|linkerarm|rechterarm|linkerbeen|rechterbeen|linkerhand|rechterhand|linkerknie|rechterknie|linkeroog|rechteroog|linkeroor|rechteroor|linkerschouder|rechterschouder',
  en: 'shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|elbows|toe|toes|thumb|lungs|lung|stomach|tummy|bowels|throat|rib|ribs|jaw|joints|tendon|kidneys|kidney|liver|bladder|pelvis|spine|tailbone|hamstring|thigh|groin|achilles|collarbone|eyesight|thyroid|sinuses',
}

/** What becomes of a part of the body, or is done to it. */
export const fares: Readonly<Record<Language, string>> = {
  nl: 'pijn|zeer|pijnlijk|gebroken|verstuikt|verrekt|gekneusd|verzwikt|gescheurd|bezeerd|verbrand|ontwricht|ontstoken|opgezet|opgezwollen|kapot|versleten|stijf|zwak|slecht|slechter|achteruit*|geopereerd|geholpen|behandeld|bestraald|verwijderd|vervangen|onderzocht|nagekeken|gelaserd|speelt|opspeelt|opspelen|protesteert|hapert|trilt|trillen|tintelt|tintelen|jeukt|bloedt|zwelt|last|klachten|gedoe|ellende|operatie|ingreep|slijtage|injectie|injecties|opereren|nakijken|laseren|ingespoten|overbelast|geblesseerd|opengehaald|gestoten|gehecht|geprikt|raar|dik|minder|sukkelt|sukkel|sukkelen|tobt|toestand|geklooi|miserie|problemen|steken|kramp|tintelingen|zwelling|vocht|artrose|jicht|ontsteking|stoeit|tobde|gesneden|gezaagd|herstelt|geneest|genezen|brandde|sneed|stootte|bezeerde|brak|verdraaide|verstuikte|kneusde',
  en: 'done|operated|fixed|replaced|scanned|lasered|x-rayed|removed|hurts|hurt|hurting|aches|aching|ached|sore|painful|stiff|swollen|broken|fractured|sprained|injured|torn|infected|inflamed|numb|tingling|trembling|shaking|worse|weak|failing|bothering|troubling|surgery|injection|injections|op|operation|trouble|pain|playing|killing|giving|gave|went|gone|bad|better|healed|flared|locks|bothers|poor|broke|breaks|tore|twisted|pulled|strained|cut|burnt|burned|bruised|damaged|cracked|banged|busted|healing|mended|grief|seized|acting|dislocated',
}

/** Before a part of the body: whose it is, and which of the two. */
export const whose: Readonly<Record<Language, string>> = {
  nl: "mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun|de|het|die",
  en: 'my|his|her|your|their|the|that',
}
