/// Tables in the shape of real exports; every run in them is made up.
enum TableFiles {
  /// Strava's bulk export in English: 2 runs, a ride, a walk, a treadmill run, one without a distance.
  static let strava = #"""
    Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Perceived Exertion
    10000001,"Nov 3, 2025, 6:12:30 AM",Morning Run,Run,,1905,5.20,171,40,false,,Green Shoes,activities/1.fit.gz,70.0,,1905.0,1862.0,5204.2998046875,4.2,2.79,41.0,39.5,30.0,62.0,11.2,0.1,,,92.0,84.6,6.0
    10000002,"Nov 4, 2025, 5:00:00 PM","Evening, easy","Run","two lines
    of ""words""",2460,6.01,,,false,,,,,,2460.0,2400.0,6010.0,,,,,,,,,,,,,
    10000003,"Nov 5, 2025, 6:00:00 AM",Commute,Ride,,1800,12.5,,,true,,Bike,,,,1800.0,1700.0,12500.0,,,,,,,,,,,,,
    10000004,"Nov 6, 2025, 6:00:00 AM",Walk,Walk,,1800,2.5,,,false,,,,,,1800.0,1700.0,2500.0,,,,,,,,,,,,,
    10000005,"Nov 7, 2025, 6:00:00 AM",Belt,Virtual Run,,1800,4.5,,,false,,,,,,1800.0,1800.0,4500.0,,,,,,,,,,,,,
    10000006,"Nov 8, 2025, 6:00:00 AM",Broken watch,Run,,1800,0.0,,,false,,,,,,1800.0,1800.0,0.0,,,,,,,,,,,,,

    """#

  /// Garmin Connect in English.
  static let garmin = #"""
    Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Run Cadence,Max Run Cadence,Avg Pace,Best Pace,Total Ascent,Total Descent,Avg Stride Length,Steps,Number of Laps,Moving Time,Elapsed Time
    Running,2025-11-03 07:12:41,false,"Town Running","5.22","447","00:31:24","153","176","3.6","166","173","6:01","4:06","41","39","1.15","4,808","6","00:31:08","00:32:57"
    Treadmill Running,2025-11-09 06:30:00,false,"Intervals, 6x400","4.50","380","00:28:10.5","155","178","3.8","170","180","6:15","5:00","--","--","1.02","4,700","3","00:28:10","00:28:10"
    Track Running,2025-11-10 18:30:00,false,"Track","6,019","380","31:02","155","178","3.8","--","--","5:09","3:20","--","--","1.2","5,100","3","00:31:02","00:33:10"
    Cycling,2025-11-11 18:30:00,false,"Ride","20.10","640","01:10:00","--","--","2.0","--","--","--","--","1,020","1,015","--","--","1","01:09:00","01:15:00"

    """#

  /// One run in each language of Strava that was seen: the language, the table, and whether a shoe is named.
  static let stravaLanguages: [(language: String, text: String, shoe: String?)] = [
    (
      "German",
      "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung,Verstrichene Zeit,Distanz,Verstrichene Zeit,Bewegungszeit,Distanz\n"
        + "7,\"03.11.2025, 06:12:30\",Lauf am Morgen,Lauf,,1905,\"5,20\",1905.0,1862.0,5204.3\n", nil
    ),
    (
      "French",
      "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Matériel utilisé pour l'activité,Temps écoulé,Durée de déplacement,Distance\n"
        + "7,3 nov. 2025 à 06:12:30,Matin,Course à pied,,1905,\"5,20\",Vertes,1905.0,1862.0,5204.3\n",
      "Vertes"
    ),
    (
      "Dutch",
      "\"Activiteits-ID\",\"Datum van activiteit\",\"Naam van activiteit\",\"Activiteitstype\",\"Verstreken tijd\",\"Afstand\",\"Materiaal voor activiteit\",\"Verstreken tijd\",\"Beweegtijd\",\"Afstand\"\n"
        + "7,\"3 nov. 2025 06:12:30\",Rondje,Hardloopsessie,1905,\"5,20\",Groene,1905.0,1862.0,5204.3\n",
      "Groene"
    ),
    (
      "Spanish",
      "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Tiempo transcurrido,Distancia,Tiempo en movimiento,Distancia\n"
        + "7,\"3 nov 2025, 6:12:30\",Carrera,Carrera,1905,\"5,20\",1862.0,5204.3\n", nil
    ),
    (
      "English before July 2019",
      "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        + "7,2025-11-03 06:12:30,Morning,Run,,1862,5204.3,false,Green,activities/7.gpx\n", "Green"
    ),
  ]

  /// The same run in each language of Garmin Connect, with decimal commas where they were seen.
  static let garminLanguages: [(language: String, text: String)] = [
    (
      "German",
      "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Max. HF,Aerober TE,Ø Schrittfrequenz (Laufen),Max. Schrittfrequenz (Laufen),Ø Pace,Beste Pace,Positiver Höhenunterschied,Negativer Höhenunterschied\n"
        + "Laufen,2025-11-03 07:12:41,false,\"Stadt Laufen\",\"5,22\",\"2.336\",\"00:31:24\",\"153\",\"176\",\"3,6\",\"166\",\"173\",\"6:01\",\"4:06\",\"41\",\"39\"\n"
    ),
    (
      "French",
      "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,Fréquence cardiaque maximale,TE aérobie,Cadence de course moyenne,Ascension totale,Descente totale,Pas\n"
        + "Course à pied,2025-11-03 07:12:41,false,\"Sortie du matin\",\"5.22\",\"407\",\"00:31:24\",\"151\",\"182\",\"3.3\",\"166\",\"41\",\"39\",\"4,404\"\n"
    ),
    (
      "Spanish",
      "Tipo de actividad,Fecha,Título,Distancia,Calorías,Tiempo,Cadencia de carrera media,Descenso total\n"
        + "Carrera,2025-11-03 07:12:41,Ciudad,\"5,22\",630,00:31:24,166,39\n"
    ),
    (
      "Dutch",
      "Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gem. loopcadans,Totale stijging,Totale daling\n"
        + "Hardlopen,2025-11-03 07:12:41,false,Stad,\"5,22\",407,00:31:24,166,41,39\n"
    ),
    (
      "Italian",
      "Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,FC Media,FC max,TE attività aerobica,Cadenza di corsa media,Cadenza di corsa max,Passo medio,Passo migliore,Ascesa totale,Discesa totale\n"
        + "Corsa,2025-11-03 07:12:41,FALSE,Città,\"5,22\",407,00:31:24,150,170,\"3,0\",166,170,6:01,5:00,41,39\n"
    ),
    (
      "Portuguese",
      "Tipo de atividade;Data;Título;Distância;Calorias;Tempo;FC Média;FC máxima;Cadência de corrida média;Ritmo médio;Melhor ritmo;Subida total;Descida total;Potência média\n"
        + "Corrida;2025-11-03 07:12:41;Cidade;5,22;407;00:31:24;150;170;166;06:01;05:00;41;39;230\n"
    ),
  ]
}
