/** The lists that cells of the plan are chosen from; they live on the hidden sheet, each under a defined name. */

export const lists = {
  Liste_Perfectionnement: ['À la demande', 'Programmé', 'Apprentissage autonome'],
  Liste_Offres: [
    'Atelier en présentiel organisé pour un seul établissement',
    'Atelier en présentiel regroupant plusieurs établissements',
    'Atelier mixte à la demande',
    'Atelier en ligne à la demande',
    'Atelier virtuel à la demande',
    'Atelier en présentiel programmé',
    'Atelier virtuel programmé',
    'Atelier en ligne programmé',
    'Atelier en ligne en apprentissage autonome',
  ],
  Liste_Regions: [
    'Afrique, Europe et Moyen-Orient',
    'Amérique du Nord',
    'Amérique latine',
    'Amériques',
    'Asie-Pacifique',
  ],
  Liste_Devises: ['EUR', 'GBP', 'CHF', 'USD', 'SGD'],
  Liste_Modalites: ['Présentiel', 'Classe virtuelle', 'Webinaire', 'En ligne', 'Hybride', 'À distance'],
  Liste_Fournisseurs: ['IB', 'Fournisseur externe'],
  Liste_Tarifs: [
    'Tarif (normal) pour 2 jours',
    'Tarif (normal) pour 4 semaines',
    'Tarif pour 1 jour*',
    'Tarif pour 1 semaine*',
    'Tarif pour 2 jours*',
    "Tarif d'un atelier intensif d'une journée",
    'Tarif mixte',
  ],
  Liste_Inscriptions: ['Préinscription', 'Inscription normale', 'Inscription tardive'],
  Liste_Formats: ['Format habituel', '15 sessions de 1 h 30 sur 3 jours'],
  Liste_Etats: ['Planifiée', 'Terminée'],
  Liste_Degres: ['Premier degré', 'Second degré'],
  Liste_Niveaux: ['Sensibilisation', 'Approfondissement', 'Expertise'],
  Liste_OuiNon: ['oui', 'non'],
} as const satisfies Record<string, readonly string[]>;

export type ListName = keyof typeof lists;
export type OfferLabel = (typeof lists.Liste_Offres)[number];
export type RegionLabel = (typeof lists.Liste_Regions)[number];
export type CurrencyCode = (typeof lists.Liste_Devises)[number];
