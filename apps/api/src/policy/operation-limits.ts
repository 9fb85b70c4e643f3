import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The deepest operation of the portal has 7 levels; the introspection query of tools needs 13. */
const maxDepth = 15;
const maxAliases = 5;
const maxDirectives = 3;

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE' } });

/** Mutations that check, take or send a secret. One document runs one of them, once. */
export const secretChecks: ReadonlySet<string> = new Set([
  'startRegistration',
  'completeRegistration',
  'signIn',
  'signInWithPasskey',
  'verifyTotp',
  'verifyRecoveryCode',
  'verifySignInCode',
  'verifyPasskey',
  'stepUp',
  'startPasskeyUse',
  'startRecovery',
  'proveRecovery',
  'completePasswordReset',
  'confirmTotpEnrolment',
  'finishPasskeyEnrolment',
  'renewRecoveryCodes',
  'changePassword',
  'changeUsername',
  'startContactChange',
  'confirmContactChange',
  'undoContactChange',
  'sayNotMe',
  'inviteMember',
  'acceptInvitation',
  'registerByInvitation',
  'startPaymentMethodSetup',
  'startPayLinkSetup',
  'payByLink',
  'addPaymentMethod',
]);

/** Refuses operations that ask for too much: depth, aliases, directives, and several tries at a secret in one document. */
export const operationLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const depthOf = createDepthMeter(context);
  let aliases = 0;
  let directives = 0;
  let checks = 0;
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet) > maxDepth) {
        context.reportError(refuse(`An operation has at most ${maxDepth} levels.`));
      }
    },
    Field(node) {
      if (node.alias && ++aliases === maxAliases + 1) {
        context.reportError(refuse(`An operation has at most ${maxAliases} aliases.`));
      }
      if (secretChecks.has(node.name.value) && ++checks === 2) {
        context.reportError(refuse('A document signs in or proves a code once.'));
      }
    },
    Directive() {
      if (++directives === maxDirectives + 1) {
        context.reportError(refuse(`An operation has at most ${maxDirectives} directives.`));
      }
    },
  };
};

/** Measures how many levels a selection has, its fragments followed. A fragment is measured once. */
function createDepthMeter(context: ValidationContext): (selections: SelectionSetNode) => number {
  const measured = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment inside itself is another rule's to refuse; here it must only end.
    measured.set(name, 0);
    const fragment = context.getFragment(name);
    const depth = fragment ? ofSelections(fragment.selectionSet) : 0;
    measured.set(name, depth);
    return depth;
  };
  const ofSelections = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        const below = selection.selectionSet ? ofSelections(selection.selectionSet) : 0;
        return selection.kind === Kind.FIELD ? below + 1 : below;
      }),
    );
  return ofSelections;
}
