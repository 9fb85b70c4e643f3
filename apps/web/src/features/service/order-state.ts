/** What a form of an order shows after it was sent. NULL: nothing went wrong. */
export interface OrderState {
  message: string | null;
}
