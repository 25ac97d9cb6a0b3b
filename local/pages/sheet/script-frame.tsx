// A page of the script in its sandbox, and the messages that cross its border.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { withBridge, type FromFrame, type ToFrame } from './bridge';
import type { ScriptPage } from './use-script';

interface ScriptFrameProps {
  page: ScriptPage;
  call: (functionName: string, args: unknown[]) => Promise<unknown>;
  onClose: () => void;
  onFocusEditor: () => void;
  onSize?: (size: { width?: number; height?: number }) => void;
}

/** No allow-same-origin: the script's page must not reach this one, nor its storage. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox';

export function ScriptFrame(props: ScriptFrameProps) {
  const { page } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const html = useMemo(() => withBridge(page.html, page.functions), [page]);
  // Before paint: the frame's own script may call the server as soon as it is there.
  useLayoutEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<FromFrame>): void => {
      const target = frame.current?.contentWindow;
      if (target && source === target)
        receive(data, latest.current, (answer) => target.postMessage(answer, '*'));
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    <iframe
      ref={frame}
      key={page.key}
      class="script-frame"
      title={page.title}
      sandbox={SANDBOX}
      srcdoc={html}
    />
  );
}

function receive(
  message: FromFrame,
  props: ScriptFrameProps,
  answer: (reply: ToFrame) => void,
): void {
  if (message.kind === 'close') props.onClose();
  else if (message.kind === 'focus-editor') props.onFocusEditor();
  else if (message.kind === 'height') props.onSize?.({ height: message.pixels });
  else if (message.kind === 'width') props.onSize?.({ width: message.pixels });
  else if (message.kind === 'run') {
    const { call } = message;
    props.call(message.name, message.args).then(
      (value) => answer({ kind: 'answer', call, ok: true, value, error: '' }),
      (error: Error) =>
        answer({ kind: 'answer', call, ok: false, value: null, error: error.message }),
    );
  }
}
