export { OrderView } from "../app/features/orders/order-view";
export { PaymentView } from "../app/features/orders/payment-view";
export { RememberedOrders } from "../app/features/orders/remembered-orders";
