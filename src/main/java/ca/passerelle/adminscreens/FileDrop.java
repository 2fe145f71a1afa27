package ca.passerelle.adminscreens;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where one file is chosen, or let fall. */
class FileDrop extends Div {
  private static final int MEGABYTE = 1_000_000;

  /**
   * @param most how large it may be, in bytes
   * @param after is run once it was taken, or could not be
   */
  FileDrop(long most, Taker taker, Runnable after) {
    var upload = new Upload(new Taking(most, taker));
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) most);
    upload.setI18n(words(most));
    var choose = new NativeButton(getTranslation("admin.upload.choose"));
    choose.addClassName("main-action");
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(getTranslation("admin.upload.drop")));
    var refused = new Paragraph();
    refused.addClassName("refused");
    refused.getElement().setAttribute("role", "alert");
    refused.setVisible(false);
    upload.addFileRejectedListener(event -> {
      refused.setText(event.getErrorMessage());
      refused.setVisible(true);
    });
    upload.addAllFinishedListener(_ -> after.run());
    add(upload, refused);
  }

  private UploadI18N words(long most) {
    var failed = getTranslation("admin.upload.failed");
    var large = getTranslation("admin.upload.large", most / MEGABYTE);
    var words = new UploadI18N();
    words.setError(
        new UploadI18N.Error()
            .setTooManyFiles(getTranslation("admin.upload.one"))
            .setFileIsTooBig(large)
            .setIncorrectFileType(failed));
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(getTranslation("admin.upload.connecting"))
                    .setStalled(getTranslation("admin.upload.stalled"))
                    .setProcessing(getTranslation("admin.upload.processing"))
                    .setHeld(getTranslation("admin.upload.held")))
            .setRemainingTime(
                new UploadI18N.Uploading.RemainingTime()
                    .setPrefix(getTranslation("admin.upload.remaining"))
                    .setUnknown(getTranslation("admin.upload.unknown")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(failed)
                    .setUnexpectedServerError(failed)
                    .setForbidden(failed)
                    .setFileTooLarge(large)));
    words.setFile(
        new UploadI18N.File()
            .setRetry(getTranslation("admin.upload.retry"))
            .setStart(getTranslation("admin.upload.start"))
            .setRemove(getTranslation("admin.upload.remove")));
    words.setUnits(List.of(getTranslation("admin.upload.units").split(" ", -1)));
    return words;
  }

  /** Reads what the browser sends, while it does. */
  interface Taker {
    void take(UI ui, String name, InputStream content);
  }

  private static final class Taking implements UploadHandler {
    private final transient long most;
    private final transient Taker taker;

    Taking(long most, Taker taker) {
      this.most = most;
      this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (var content = event.getInputStream()) {
        taker.take(event.getUI(), event.getFileName(), content);
      }
    }

    @Override
    public long getFileSizeMax() {
      return most;
    }

    @Override
    public long getRequestSizeMax() {
      return most;
    }
  }
}
