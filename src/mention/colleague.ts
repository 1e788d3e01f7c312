/** Someone who may put things right: who they are, what they may decide, and how they are reached. */
export type Colleague = {
  id: string;
  name: string;
  role: string;
  mayDecide: string;
  email?: string;
  /** A phone number, a room, a name in a chat. */
  otherwise?: string;
};
