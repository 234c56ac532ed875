/** What the example's actions are about. */

/** Workshops that have no tariff of their own. */
export const workshops: readonly string[] = [
  "PP : enseigner par les concepts au fil de l'enquête",
  "PP : accompagner l'action des élèves",
  'PP : évaluer sans interrompre le jeu, cycle 1',
  "PP : l'exposition, du projet au bilan",
  'PP : langues de la maison et de la classe',
  'PEI : planifier une unité interdisciplinaire',
  "PEI : approches de l'apprentissage en équipe",
  "PEI : critères d'évaluation, calibrer ensemble",
  'PEI : le projet personnel pas à pas',
  'PEI : sciences, concevoir une recherche',
  'PEI : individus et sociétés, lire les sources',
  "PD : mathématiques, raisonner avec l'outil numérique",
  'PD : biologie, la recherche scientifique au laboratoire',
  'PD : théorie de la connaissance, bâtir une exposition',
  'PD : langue et littérature, préparer l’oral',
  'PD : histoire, construire un plan de cours',
  "PD : économie, travailler sur l'actualité",
  "PD : CAS, des projets qui s'inscrivent dans la durée",
  'PD : physique, mesurer et modéliser',
  'PD : langue B, écouter et interagir',
  'POP : le projet de réflexion, accompagner les élèves',
  'POP : compétences personnelles et professionnelles',
  "Direction : piloter l'auto-évaluation du programme",
  'Coordination : préparer la visite du programme',
  'Bibliothèque : cultures de la recherche documentaire',
  "Intégrité en milieu scolaire à l'heure de l'IA",
  "Bien-être des élèves et climat d'apprentissage",
  "Différencier : aménagements inclusifs d'accès",
];

export const starredWorkshops = ['Développer le PEI', 'Développer le POP'] as const;
export const essayWorkshop = 'Gros plan sur le mémoire';

/** Actions of the academy in the second degree, or between degrees. */
export const academyTitles: readonly string[] = [
  'Laboratoire de mathématiques : faire chercher les élèves',
  'Oral au collège : entraîner, évaluer, progresser',
  'Enseigner avec un carnet numérique en lettres',
  'Classe inversée en sciences expérimentales',
  'Éducation aux médias : démonter une infox',
  'Coéducation : conduire un entretien avec les familles',
  'Accueillir un élève allophone en classe ordinaire',
  'Mémoriser et réviser : apports de la psychologie',
  'Prévenir le harcèlement : protocole et pratiques',
  'EPS : évaluer par compétences sans alourdir',
  'Intelligence artificielle : usages raisonnés en classe',
  'Langues : animer une mobilité virtuelle',
  'Ateliers scientifiques : sécurité et démarche',
  "Devenir tuteur d'un enseignant stagiaire",
  'Égalité filles-garçons en orientation',
  'Transition écologique : projet d’établissement',
];

/** M@gistère courses that first-degree teachers follow. */
export const courseTitles: readonly string[] = [
  'Parcours M@gistère : résoudre des problèmes au cycle 3',
  'Parcours M@gistère : fluence et compréhension au cycle 2',
  'Parcours M@gistère : premières écritures au cycle 1',
  'Parcours M@gistère : sciences, questionner le monde',
  'Parcours M@gistère : programmer avec des robots de sol',
  'Parcours M@gistère : chorale et écoute musicale',
];
