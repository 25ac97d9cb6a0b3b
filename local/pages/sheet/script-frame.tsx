// A page of the script in its sandbox on its own origin, and the messages that cross its border.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SCRIPT_FRAME, scriptOrigin } from '../../views/script-origin';
import { withBridge, type FromFrame, type ToFrame } from './bridge';
import type { ScriptPage } from './use-script';

interface ScriptFrameProps {
  page: ScriptPage;
  call: (functionName: string, args: unknown[]) => Promise<unknown>;
}

/** Google's own words for it. https://developers.google.com/apps-script/guides/html/restrictions */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals ' +
  'allow-popups-to-escape-sandbox';

const ORIGIN = scriptOrigin(location.port);

export function ScriptFrame(props: ScriptFrameProps) {
  const { page } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  // Before paint: the frame's own script may call the server as soon as it is there.
  useLayoutEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent<FromFrame>): void => {
      const target = frame.current?.contentWindow;
      if (target && source === target && origin === ORIGIN)
        receive(data, latest.current, (answer) => target.postMessage(answer, ORIGIN));
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
      src={ORIGIN + SCRIPT_FRAME}
    />
  );
}

function receive(
  message: FromFrame,
  props: ScriptFrameProps,
  answer: (reply: ToFrame) => void,
): void {
  const { html, functions } = props.page;
  if (message.kind === 'ready') answer({ kind: 'page', html: withBridge(html, functions) });
  else {
    const { call } = message;
    props.call(message.name, message.args).then(
      (value) => answer({ kind: 'answer', call, ok: true, value, error: '' }),
      (error: Error) =>
        answer({ kind: 'answer', call, ok: false, value: null, error: error.message }),
    );
  }
}
