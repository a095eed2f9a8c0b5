import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog at the page's edge: what it speaks of stays in sight beside it. */
export function SidePanel({ title, closeLabel, onClose, children }: SidePanelProps) {
  return (
    <ModalOverlay
      className="panel-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="panel">
        <Dialog className="panel-dialog">
          <div className="panel-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <button type="button" className="close" aria-label={closeLabel} onClick={onClose}>
              ×
            </button>
          </div>
          <div className="panel-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
