// Common given names in Denmark: a word list to tell names from other capitalised words in running text, and where one
// name ends and the next begins in a row without commas. Not being here never keeps a name out of a list of people.
const list = `
Aage Abdul Abbas Ada Adam Adnan Agnes Agnete Ahmad Ahmed Ahmet Ajla Albert Alex Alexander Alexandra Alfred Ali Alice
Allan Alma Amalie Amina Amir Anders Andrea Andreas Ane Anette Anita Anja Anker Ann Anna Annalise Anne Annelise Annemarie
Annemette Anneke Annette Anni Annie Annika Anny Ansgar Anton Arne Arvid Asbjørn Asger Aske Aslan Asta Astrid August Axel Ayfer Ayse
Bergur Bergtor Balder Basem Bendt Benedikte Benjamin Benny Bent Bente Benth Berit Bernd Bernt Bertel Bertha Berthe Bettina Birger Birgit
Birgitta Birgitte Birte Birthe Bitten Bjarke Bjarne Bjørn Bo Bodil Boris Brian Britt Britta Bruno Bue Børge Børre
Camilla Carin Carina Carl Carla Carlo Carli Carsten Casper Cathrine Cecilia Cecilie Charlotte Chris Christa Christel Christian
Christiane Christina Christine Christoffer Christopher Claes Clara Claus Claudia Connie Conny Cæcilie
Dagmar Dagny Dan Daniel Danny David Dennis Diana Dines Ditte Ditte-Marie Doris Dorit Dorte Dorthe Dorthea Dorrit
Ebba Ebbe Eddie Edith Edvard Egon Eigil Einar Ejgil Ejnar Ejner Ejvind Elin Elisa Elisabeth Elise Elizabeth Ella Ellen Ellinor Else Elsebeth
Emil Emilie Emma Emmy Erik Erika Erling Ernst Ervin Erwin Esben Esther Eva Evald Evan Eve Evelyn Evy
Fatima Fatma Felix Ferdinand Filip Finn Flemming Folmer Frands Frank Frans Freddy Frede Frederik Frederikke Freja Frida Frits Fritz
Gabriel Geert Georg Gerda Gerner Gert Gertrud Gitta Gitte Gorm Greta Grete Grethe Gudrun Gunhild Gunnar Gunver Gurli Gustav Gyda Gül
Hanna Hannah Hanne Hans Harald Hardy Harry Hasan Hassan Heidi Heine Heino Heinz Helen Helena Helene Helga Helge Helle Helmer Henning
Henny Henriette Henrik Henry Herbert Herdis Herman Hermann Hilda Hilde Hjalmar Holger Hugo Huseyin Hussein
Ib Iben Ibrahim Ida Ilse Ina Inga Inge Ingeborg Inge-Lise Ingelise Inger Inger-Lise Ingerlise Ingrid Irene Iris Irma Isabel Isabella Isak Ivan Iver
Jacob Jakob James Jamila Jan Jane Janne Jannie Janni Janus Jannick Jannik Jasper Jean Jeanette Jeanne Jens Jens-Erik Jeppe Jes Jesper Jess Jette Jim Jimmi Jimmy
Joachim Joakim Joan Joanna Johan Johanne Johannes John Johnny Jon Jonas Jonathan Jonna Jonny Josef Josefine Judith Julia Julie Julius
Juliane Jytte Jørgen Jørn Kai Kaj Kamilla Kamma Karen Karin Karina Karl Karla Karoline Karsten Kasper Katharina Kate Kathrine Katja
Katrine Kay Keld Ken Kenneth Kent Kenni Khalid Kim Kira Kirsten Kirstine Kitt Kitte Kjeld Kjell Klaus Klavs Knud Knut Konrad Kresten Kris Krista Kristen
Kristian Kristin Kristina Kristine Kristoffer Kristjan Kurt Käte Käthe
Laila Lajla Lars Lars-Erik Lasse Laura Laurits Laust Lea Leif Leila Lena Lene Lennart Leo Leon Leonora Leslie Lilian Lili Lilly Lily Lillian Lina Linda Line Linea Linette Linnea
Lis Lisa Lisbet Lisbeth Lise Lise-Lotte Liselotte Lissi Lissy Liv Lizette Lone Lotte Louis Louise Lucas Ludvig Lukas Lulu Lykke Lærke Løt
Mads Magda Magnus Maiken Maj Maja Maj-Britt Majbrit Majbritt Majken Malene Malou Malthe Margaret Margit Margot Margrethe Maria Mariam Marian Mariane Mariann
Marianne Marie Marie-Louise Marina Mario Marius Mark Markus Marlene Martha Marthe Martin Martine Mary Maryam Mathias Mathilde Mats Matilde Mattias Maya Mehmet Meho
Merete Merethe Mette Mette-Marie Mia Michael Michala Michelle Mie Mikael Mikala Mikkel Mille Mimi Mina Minna Miriam Mogens Mohamad Mohamed Mohammad Mohammed Mona
Monica Monika Morten Moses Murat Mustafa Mustapha Myrna Naja Najia Nana Nanna Natalie Natasja Nicolai Nicolaj Nicolas Nicole Niclas Niels Niels-Erik Niklas Nikolaj
Nina Nis Noah Nora Nuka Oda Olaf Olav Olav Ole Olfert Olga Olivia Oliver Oluf Omar Orla Oscar Oskar Osman Otto Ove Palle Pernille Pernelle Per Peder Peer
Peter Petra Pia Pierre Piet Poul Poul-Erik Povl Preben Rabih Rachel Ragnhild Randi Rasmus Rebecca Rebekka Regitze Regina Rene René Renée Ricki Ricky Rie Rikke Rita
Robert Robin Roger Rolf Roland Ronnie Ronny Rosa Rosemarie Rune Ruth Ryan Sabina Sabine Sabrina Said Saliem Salim Sally Sami Samir Samira Samuel Sandra Sanela Sanna Sanne Sara Sarah Sascha
Sebastian Selina Serdal Sidsel Signe Sigrid Sigurd Silas Silje Simon Simone Sine Sinem Sisse Sissel Sofia Sofie Solveig Sonja Sonni Sonny Sophia Sophie Stanley Steen Stefan
Steffen Stella Sten Stephan Stephanie Steven Stig Stine Stinna Stinne Sune Susan Susanna Susanne Suzanne Svend Sven Svenn Svenning Sverre Sylvia Søren Søs
Tage Tanja Tania Tatiana Terkel Thea Theis Theodor Therese Theresa Thilde Thies Thomas Thor Thora Thorbjørn Thorkild Thorkil Thorsten Thorvald Thrine Thue Thyra Thyge Tim Timo Tina Tine
Tobias Tom Tommy Tonny Tonni Tony Tora Torben Torbjørn Tore Torkild Torkil Torsten Tove Trine Troels Trond Tue Tyge Ulf Ulla Ulrich Ulrik Ulrikke Una Ursula Uwe
Vagn Valborg Valdemar Vera Verner Vera Vibe Vibeke Victor Victoria Viggo Vigga Viktor Viktoria Vilhelm Villads Villy Vilmar Vita Vivi Vivian Vivi-Ann Walter
Werner Wilhelm William Willy Winnie Yasmin Yildiz Ylva Yrsa Yvonne Yusuf Zaki Zenia Zoe Özkan Øjvind Ømer Øyvind Øzlem Åge Åse Aase
Abdi Abdullah Aksel Albin Alis Amin Anna-Grethe Annica Annmarie Arly Arndt Arvo Atle Avni Aziz Bennet Bertil Brita Cai Calle Carlos Cemal Cengiz Chalotte Charlie Daniela Demet Dina
Ditlev Dorrith Eigill Eike Ejlif Elo Elsa Else-Marie Emilia Emre Enver Erkan Ester Eyvind Fahad Fanny Farid Fie Fredrik Gerd Gerhard Gisela Güler Günther Hakan Hakon Halfdan Hamid
Hamza Hartvig Hatice Hedvig Hellen Hjørdis Hosein Ibi Ilham Imran Inaki Inge-Marie Inger-Marie Ingvar Ingvard Ismail Ivar Jaleh Janie Jarl Jeanet Jessica Jolanta Josephine Kadir Kaja
Karen-Margrethe Karl-Erik Karl-Johan Karolina Katinka Kemal Kerstin Keth Khaled Kirstin Kis Kisser Klara Kåre Leni Lennarth Lilli Lisette Liss Lissie Lizzi Lizzie Lotta Lottie Ludmilla
Luise Manfred Maren Margaretha Margrete Marie-Anne Marlis Mathies Matthias Maud Melanie Melissa Metha Minik Mira Muhammad Musa Nadia Nadja Naser Nawal Nete Nick Nikita Nikoline Nils
Ninette Ninna Noomi Norma Oddvar Olena Omer Orhan Otilia Patricia Patrick Pauline Pelle Petrine Philip Poula Pouline Ramazan Rania Rashid Rasmine Raymond Regin Reidar Richard Rigmor Rikard
Roberto Rosanna Rosina Rosita Rozan Rudolf Salma Samia Sebahat Selma Serkan Sevim Shabana Sigga Simona Sinan Siv Sofus Sophus Stefanie Stephen Stina Sully Susie Sussi Sussie Süleyman
Tabita Tanya Tariq Ted Terese Terkild Thure Thøger Tilde Toke Torfinn Torleif Tormod Tua Uffe Ugur Vicki Vicky Villiam Vilma Vinni Vinnie Viola Vivianne Willi Winni Zaid Özlem
Øystein
Aia Aino Alba Alberte Alberto Aleksander Aleksandra Alina Allis Alvin Anastasia Andre André Angelica Angelika Anina Anngrethe Antonia Antonius Arvin Aya Bahar Barbara
Barbro Bashir Beate Beatrice Benedicte Bengt Bernadette Berta Bertram Beth Betina Bettine Betty Bianca Bilal Birgith Birgitha Birna Bjarni Bolette Bonnie Brigitte
Brynhild Carolina Caroline Catarina Catharina Cathrin Catrine Celina Christer Claire Clas Claudio Clemens Corinne Cornelia Cristina Daisy Danielle Deborah Denise Dicte
Dilek Dion Dominik Dorothea Dyveke Eddy Edna Eduard Edvin Egill Eivind Eja Ejgild Elena Elias Elina Eline Eliza Ellie Elly Elma Elmar Elna Elvira Emine Emmelie Erica
Erland Ernestine Esbern Eskild Estrid Faisal Fatih Filippa Fleming Freddie Frederikka Fredrikke Freya Frode Gabriele Gabriella Gabrielle Geir Georgina Ghita Gina Giovanni
Gisle Gladys Gregers Grith Gry Gudmund Gunna Gunner Gunvor Gyrite Gyrithe Göran Haldis Hannibal Hansine Hedda Heidrun Helmuth Hildur Hjalte Idunn Inez Irmelin Isac Isolde
Ivana Jannich Jelena Jennifer Jenny Jensine Jeremias Johnna Jonatan Kaare Kalle Kaspar Katarina Kathe Kathrin Keith Kerstine Ketty Kirstina Kitty Kjartan Krestine
Kristjane Lauritz Layla Lennard Liam Liane Lillan Liva Liza Lovise Luca Lullu Luna Magrethe Maibrit Maibritt Majse Malte Manja Marcus Margareta Margrith Marianna Marietta
Mariette Marit Marita Mathis Matilda Mattis Maurits Maximilian Meret Meta Michaela Milas Milena Milo Minea Molly Muhamed Nanette Natacha Natali Nathalie Nelly Nicklas
Nickolai Nicolaus Niki Nikolai Ninni Nynne Oline Oswald Paul Paula Ragna Ralf Ralph Ramona Regnar Reinhardt Renate Rikki Rosalina Rosemaria Ruben Rudi Rudy Sanja Sanni
Sarita Sasja Serina Seth Sibylle Sidse Siff Sigbrit Sigfred Sigmund Signa Sigrun Silja Simonne Siri Solvej Solvejg Sonnich Stian Stinus Sunniva Svante Svea Svetlana
Synnøve Tabitha Tamara Tenna Teresa Terje Thina Thit Thorleif Thyrsa Tilla Tinne Tise Tordis Trygve Tyra Ulrika Vanessa Verena Veronica Veronika Vigdis Vilfred Vilhelmine
Vilja Villum Vincent Viveka Vivika Wanda Wiebke Yannick Yvette Zacharias Zara Zita Åsa Åshild Øivind Ørjan
`;

/** The given names known, as written. */
export const givenNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
