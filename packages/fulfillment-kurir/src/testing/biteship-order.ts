/** An order as `GET /v1/orders/:id` gives it. */
export const ORDER = {
  success: true,
  object: "order",
  id: "5dd599eb",
  reference_id: "ful_1",
  price: 18_000,
  status: "confirmed",
  origin: {
    contact_name: "KUBE Contoh",
    contact_phone: "081200001000",
    address: "Jalan Contoh 1",
    postal_code: 35_141,
  },
  destination: { contact_name: "Warga Contoh", contact_phone: "081200002000", address: "Dusun 2", postal_code: 20_111 },
  courier: {
    company: "jne",
    type: "reg",
    tracking_id: "6de509eb",
    waybill_id: "WYB-1112223333443",
    link: "https://track.example/WYB",
    routing_code: "TKG-01",
    history: [{ status: "confirmed", note: "Diterima", updated_at: "2026-11-02T09:00:00+07:00" }],
  },
};
