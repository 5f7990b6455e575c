/** What people write to a seller, not about a product; from chats and from search boxes. */
export const STOP_WORDS: readonly string[] = [
  ...["dijual", "jual", "beli", "cari", "mau", "pesan", "ready", "stok", "harga", "seharga", "murah", "termurah"],
  ...["berapa", "brp", "ada", "gan", "sis", "kak", "bang", "min", "bu", "pak", "tolong", "dong", "ya", "nih"],
  ...["khas", "asli", "enak", "bagus", "terbaik", "terdekat", "terlaris", "online"],
  ...["yg", "yang", "utk", "untuk", "dgn", "dengan", "dan", "di", "ke", "dari", "nya"],
  ...["the", "a", "an", "of", "for", "with", "and", "in", "to", "buy", "cheap", "price", "where", "want"],
];
