/** A question, its answers, which are right, and why. */
type Question = readonly [question: string, answers: readonly string[], right: readonly number[], explanation: string];

/** The quizzes of the two machines that hurt most, after INRS ED 6121 and the notices of the makers. */
export const QUIZZES: Readonly<Record<string, readonly Question[]>> = {
  'TOUPIE-1': [
    [
      'Que faites-vous avant de changer l’outil ?',
      [
        'J’appuie sur l’arrêt d’urgence',
        'Je coupe et je consigne l’alimentation, puis j’attends l’arrêt complet de l’arbre',
        'Je baisse la vitesse au minimum',
      ],
      [1],
      'Seule la coupure consignée empêche un redémarrage pendant que les mains sont sur l’outil.',
    ],
    [
      'Dans quel sens amenez-vous la pièce ?',
      ['Contre la rotation de l’outil', 'Dans le sens de la rotation', 'Peu importe si la passe est faible'],
      [0],
      'En avalant, l’outil arrache la pièce des mains et les entraîne avec elle.',
    ],
    [
      'Quels équipements portez-vous ?',
      ['Lunettes', 'Gants de manutention', 'Casque antibruit', 'Chaussures de sécurité'],
      [0, 2, 3],
      'Jamais de gants près d’un outil qui tourne : ils se font happer.',
    ],
    [
      'Vous profilez une pièce étroite. Comment la tenez-vous ?',
      [
        'À la main, en avançant vite',
        'Avec presseurs ou entraîneur, et un poussoir pour finir',
        'Avec un serre-joint tenu à la main',
      ],
      [1],
      'Presseurs ou entraîneur restent en place pour toute passe au guide : la main ne passe jamais devant l’outil.',
    ],
    [
      'Quels outils sont admis sur la toupie de l’atelier ?',
      [
        'Tous ceux dont l’alésage est le bon',
        'Ceux à limiteur de passe, marqués MAN, à la vitesse gravée dessus',
        'Ceux de la scie à format',
      ],
      [1],
      'Le limiteur de passe réduit la force du rejet ; la vitesse gravée ne se dépasse jamais.',
    ],
    [
      'La pièce vibre ou le bruit change. Que faites-vous ?',
      [
        'Je termine la passe puis je vérifie',
        'J’écarte les mains, j’arrête la machine, j’attends l’arrêt et je cherche la cause',
        'J’appuie plus fort sur la pièce',
      ],
      [1],
      'Un outil desserré ou un nœud qui éclate laisse très peu de temps : on arrête d’abord.',
    ],
  ],
  'SCIE-FORMAT-1': [
    [
      'À quoi sert le couteau diviseur ?',
      [
        'À guider la pièce d’équerre',
        'À empêcher le trait de se refermer sur la lame et de rejeter la pièce',
        'À couper le fil du bois avant la lame',
      ],
      [1],
      'Sans lui, le bois pince la lame par l’arrière et part vers vous.',
    ],
    [
      'Où vous tenez-vous pendant le sciage ?',
      ['Dans l’axe de la lame', 'À côté de l’axe de la lame', 'Derrière la machine'],
      [1],
      'La zone de rejet est dans l’axe de la lame : personne ne s’y tient.',
    ],
    [
      'Que mettez-vous en marche en premier ?',
      ['La lame', 'L’inciseur', 'L’aspiration'],
      [2],
      'Les poussières de bois sont cancérogènes : l’aspiration tourne avant la lame et s’arrête après elle.',
    ],
    [
      'Une chute reste près de la lame qui tourne. Que faites-vous ?',
      [
        'Je la retire à la main, vite',
        'Je la pousse avec une autre pièce de bois',
        'J’arrête, j’attends l’arrêt complet de la lame, puis je la retire',
      ],
      [2],
      'La plupart des coupures arrivent en retirant une chute d’une lame qui tourne encore.',
    ],
    [
      'Pour une pièce de moins de 300 mm, vous…',
      [
        'utilisez un poussoir et le dispositif de serrage du chariot',
        'la tenez à deux mains contre le guide',
        'passez à la scie à ruban si vous ne pouvez pas la tenir',
      ],
      [0, 2],
      'Les mains restent à plus de 12 cm de la lame ; sinon on change de machine.',
    ],
    [
      'Peut-on scier en butant à la fois contre le guide parallèle et la butée du chariot ?',
      ['Oui, c’est plus précis', 'Non : la chute se coince entre le guide et la lame', 'Oui, avec l’inciseur'],
      [1],
      'Une pièce tenue des deux côtés se met en travers et se fait rejeter.',
    ],
  ],
};
