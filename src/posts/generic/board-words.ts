const words = (all: string): ReadonlySet<string> => new Set(all.split('|'));

/** What forums call the threads that they count, in the languages of the web. */
export const TOPICS = words(
  'topic|topics|thread|threads|discussion|discussions|thema|themen|sujet|sujets|discussione|discussioni|argomenti|tema|temas|tópico|tópicos|assuntos|onderwerp|onderwerpen|тема|темы|тем|теми|wątek|wątki|wątków|temat|tematy|tematów|téma|témata|témat|témy|tém|témák|konu|konular|konu sayısı|ämne|ämnen|tråd|trådar|tråde|tråder|emne|emner|aihe|aiheet|aiheita|viestiketjuja|ketjut|θέματα|subiecte|subiect|tème|chủ đề|topik|หัวข้อ|กระทู้|主题|主题数|主題|话题|話題|トピック|トピックス|スレッド|주제|토픽|مواضيع|المواضيع|موضوعات|موضوع|נושאים|אשכולות',
);

/** What they call the posts in them. */
export const POSTS = words(
  'post|posts|message|messages|reply|replies|beitrag|beiträge|nachrichten|antwort|antworten|réponse|réponses|mensaje|mensajes|respuesta|respuestas|mensagem|mensagens|resposta|respostas|messaggio|messaggi|risposta|risposte|bericht|berichten|reactie|reacties|antwoord|antwoorden|сообщение|сообщения|сообщений|сообщ.|ответ|ответы|ответов|пост|посты|постов|повідомлення|відповіді|відповідей|posty|postów|wiadomość|wiadomości|odpowiedź|odpowiedzi|příspěvek|příspěvky|příspěvků|odpověď|odpovědi|odpovědí|príspevky|príspevkov|hozzászólás|hozzászólások|üzenet|üzenetek|válasz|válaszok|mesaj|mesajlar|mesaj sayısı|ileti|iletiler|yanıt|yanıtlar|cevap|cevaplar|cevap sayısı|mesaje|răspunsuri|inlägg|svar|meddelanden|indlæg|meddelelser|innlegg|meldinger|viesti|viestit|viestejä|vastaukset|vastauksia|vastausta|δημοσιεύσεις|απαντήσεις|μηνύματα|bài viết|trả lời|pesan|balasan|โพสต์|ข้อความ|ตอบกลับ|帖子|帖数|帖|回复|回复数|回覆|回應|文章|投稿|投稿数|返信|記事|게시물|댓글|답글|مشاركات|المشاركات|ردود|الردود|پست|پست‌ها|نوشته‌ها|ارسال‌ها|پاسخ|پاسخ‌ها|הודעות|תגובות',
);

/** What they call how often these were read. */
export const VIEWS = words(
  'view|views|viewed|hits|reads|aufrufe|zugriffe|gelesen|ansichten|vue|vues|lectures|affichages|visitas|vistas|visto|lecturas|visualizações|exibições|visite|visualizzazioni|letture|weergaven|bekeken|gelezen|просмотр|просмотры|просмотров|перегляди|переглядів|wyświetlenia|wyświetleń|odsłony|odsłon|zobrazení|zobrazeno|zhlédnutí|megtekintés|megtekintések|görüntüleme|görüntülenme|gösterim|okunma|vizualizări|vizite|visningar|visninger|katselut|katselukerrat|katselua|luettu|προβολές|εμφανίσεις|xem|lượt xem|dilihat|อ่าน|เปิดดู|浏览|查看|阅读|瀏覽|觀看|閲覧|閲覧数|조회|조회수|المشاهدات|مشاهدات|بازدید|بازدیدها|צפיות',
);

/** What they call the column that says who wrote last, and when. */
export const LAST = words(
  'last post|last post by|last poster|last post info|last message|last reply|last activity|last topic|last thread|last update|latest post|latest reply|latest message|latest activity|newest post|lastpost|letzter beitrag|letzte antwort|letzte nachricht|letzte aktivität|neuester beitrag|aktuellster beitrag|dernier message|derniers messages|dernière réponse|dernière activité|dernier sujet|dernier post|último mensaje|última respuesta|última actividad|último tema|último post|última mensagem|última resposta|última postagem|última atividade|ultimo messaggio|ultima risposta|ultimo post|ultima attività|ultima discussione|laatste bericht|laatste reactie|laatste post|laatste antwoord|laatste activiteit|последнее сообщение|последний ответ|последний пост|последняя активность|последнее|останнє повідомлення|остання відповідь|ostatni post|ostatnia wiadomość|ostatnia odpowiedź|ostatnia aktywność|najnowszy post|poslední příspěvek|poslední odpověď|posledný príspevok|utolsó hozzászólás|utolsó üzenet|utolsó válasz|son mesaj|son ileti|son gönderi|son cevap|son yanıt|son konu|ultimul mesaj|ultimul răspuns|senaste inlägg|senaste inlägget|senaste svar|sista inlägg|seneste indlæg|sidste indlæg|seneste svar|siste innlegg|siste svar|siste melding|viimeisin viesti|viimeinen viesti|uusin viesti|τελευταία δημοσίευση|τελευταίο μήνυμα|τελευταία απάντηση|bài mới nhất|bài viết cuối|pesan terakhir|tulisan terakhir|โพสต์ล่าสุด|ข้อความล่าสุด|最后发表|最后回复|最后发言|最新帖子|最新回复|最後發表|最後回覆|最後回應|最新文章|最新投稿|最新の投稿|最新の返信|最終投稿|最終更新|最終レス|마지막 글|마지막 게시물|마지막 댓글|최근 글|최근 게시물|최근 댓글|آخر مشاركة|آخر رد|آخر موضوع|آخرین ارسال|آخرین پست|הודעה אחרונה|תגובה אחרונה',
);
