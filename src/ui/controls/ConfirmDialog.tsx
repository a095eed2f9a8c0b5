import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface ConfirmDialogProps {
  readonly title: string;
  readonly doIt: string;
  readonly leaveIt: string;
  readonly onDo: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Says what will be gone before it goes; for the few things that cannot be taken back. */
export function ConfirmDialog({ title, doIt, leaveIt, onDo, onLeave, children }: ConfirmDialogProps) {
  return (
    <ModalOverlay
      className="panel-overlay is-centred"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onLeave()}
    >
      <Modal className="confirm">
        <Dialog role="alertdialog" className="panel-dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="confirm-body">{children}</div>
          <div className="row-of-buttons">
            <button type="button" className="btn main" onClick={onDo}>
              {doIt}
            </button>
            <button type="button" className="btn" onClick={onLeave}>
              {leaveIt}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
